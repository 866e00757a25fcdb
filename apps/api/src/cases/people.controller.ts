import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, mayOver, NeedsOver, permissionToRead } from '@tipstaff/access';
import { caseTypes } from '@tipstaff/casework';
import { type LocalDate } from '@tipstaff/kernel';
import { PersonHistories } from '@tipstaff/projections';
import { AskedBy } from '../http/asker';
import { type Unplaced } from '../http/how-far';
import { Problems } from '../http/problem';
import { KnownForce } from '../known-force';
import { casesIn } from '../read-log/cases-shown';
import { Logs } from '../read-log/logged-routes';
import { PersonHistoryDto, PersonHistoryQuery, PersonParams } from './person-history.dto';

@ApiTags('cases')
// Who reads the cases of a force and keeps its persons: of one case under a review nobody learns of others.
@NeedsOver(() => ['case.read', 'person.manage'])
@Controller('people')
export class PeopleController {
  constructor(
    private readonly histories: PersonHistories,
    private readonly knownForce: KnownForce,
  ) {}

  @Get(':force/:reference/history')
  @Logs('consultation', casesIn('mentions', 'openProceedings'))
  @ApiOperation({
    summary: 'Everything that names a person under a pseudonymous reference, and as whom',
    description:
      'Of the cases that the asker may read; what was corrected as it stands. Names that are sealed are not searched.',
  })
  @ApiOkResponse({ type: PersonHistoryDto })
  @Problems('not-found')
  async getPersonHistory(
    @AskedBy() asker: Actor,
    @Param() { force, reference }: PersonParams,
    @Query() { limit, after, knownOn }: PersonHistoryQuery,
  ): Promise<Unplaced<PersonHistoryDto>> {
    const may = mayOver(asker, force, { isUnderReview: false, isOfPolicingBody: false });
    const types = caseTypes.filter((type) => may(permissionToRead[type]));
    const asked = { force, person: reference, types, knownOn: (knownOn as LocalDate) ?? null };
    const found = await this.histories.of(asker, asked, { limit, after });
    const { person, mentions, nearly, openProceedings } = found;
    if (mentions.rows.length === 0) await this.knownForce.refuseUnknown(force);
    return {
      ...{ force, person, nearly, mentions: mentions.rows, next: mentions.next },
      openProceedings: openProceedings.map(({ person: _asked, ...shown }) => shown),
    };
  }
}
