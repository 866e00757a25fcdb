import { type CommandDefinition, mustBeCommand } from '@tipstaff/cases';
import { type CaseType } from '@tipstaff/casework';
import { invalidRequest } from '../http/refusal';
import { unreadableTexts } from '../http/request-validation';

/**
 * What it takes to come in depends on the command, so that its name is looked at before anything else of
 * the request is.
 * @throws DomainError `command.unknown` · `request.invalid` for a text that no name can be
 */
export function commandAsked(type: CaseType, name: unknown): CommandDefinition {
  const faults = unreadableTexts({ command: name }, Object, 'path');
  if (faults.length > 0) throw invalidRequest(faults);
  return mustBeCommand(type, String(name));
}
