/** Header of an answer to a command: the position of its last event in the record. */
export const POSITION_HEADER = 'Tipstaff-Position';
