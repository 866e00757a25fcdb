import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { HasNoFault } from '@tipstaff/cases';
import { isPseudonym } from '@tipstaff/casework';
import { type HeldBy } from '@tipstaff/projections';
import { IsOptional } from 'class-validator';

function referenceFault(reference: string): string | null {
  return isPseudonym(reference)
    ? null
    : `"${reference}" is no reference of the directory: give one such as STF-0012 or TEAM-1.`;
}

/** A person or team by the reference that the directory has, in a query. */
export function IsHolder(description: string, example: string): PropertyDecorator {
  return applyDecorators(
    IsOptional(),
    HasNoFault('isHolder', referenceFault),
    ApiPropertyOptional({ maxLength: 20, description, example }),
  );
}

/** By whom what is listed is to be held; nothing where none was asked for. */
export function heldByAsked(query: {
  readonly allocatedTo?: string;
  readonly team?: string;
  readonly unallocated?: string;
}): HeldBy | undefined {
  const { allocatedTo, team, unallocated } = query;
  if (allocatedTo === undefined && team === undefined && unallocated === undefined) {
    return undefined;
  }
  return {
    ...(allocatedTo === undefined ? {} : { allocatedTo }),
    ...(team === undefined ? {} : { team }),
    ...(unallocated === undefined ? {} : { unallocated: unallocated === 'true' }),
  };
}
