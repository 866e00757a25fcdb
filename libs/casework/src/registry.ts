/**
 * Every case type there is. A new one is a folder and a line here: what the rest asks of a type, its
 * definition says.
 */
export { complaint } from './complaint/complaint.case-type';
export { conduct } from './conduct/conduct.case-type';
export { dsi } from './dsi/dsi.case-type';
export { proceeding } from './proceeding/proceeding.case-type';
export { meeting } from './meeting/meeting.case-type';
export { action } from './action/action.case-type';
export { recommendation } from './recommendation/recommendation.case-type';
export { person } from './person/person.case-type';
export { unit } from './unit/unit.case-type';
export { policingBody } from './policing-body/policing-body.case-type';
export { directory } from './directory/directory.case-type';
