import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, mayOver, NeedsOver, permissionToRead } from '@tipstaff/access';
import { caseTypes } from '@tipstaff/casework';
import { LookAlikes, pageOfLookAlikes } from '@tipstaff/projections';
import { AskedBy } from '../http/asker';
import { type Unplaced } from '../http/how-far';
import { Problems } from '../http/problem';
import { KnownForce } from '../known-force';
import { casesLookingAlike } from '../read-log/cases-shown';
import { Logs } from '../read-log/logged-routes';
import { LookAlikesDto, LookAlikesQuery } from './look-alikes.dto';

@ApiTags('cases')
// Whoever keeps the persons of a force sees to it that each is one.
@NeedsOver('person.manage')
@Controller('look-alikes')
export class LookAlikesController {
  constructor(
    private readonly lookAlikes: LookAlikes,
    private readonly knownForce: KnownForce,
  ) {}

  @Get()
  @Logs('consultation', casesLookingAlike)
  @ApiOperation({
    summary: 'Cases and persons of a force that are easily taken for one another',
    description:
      'Names that are told apart by capitals, accents, spaces, hyphens, leading zeros, O and 0, or I and 1 alone, and placeholders in the place of a person. Of the types of case that the asker may read.',
  })
  @ApiOkResponse({ type: LookAlikesDto })
  @Problems('not-found')
  async listLookAlikes(
    @AskedBy() asker: Actor,
    @Query() { force, limit, after }: LookAlikesQuery,
  ): Promise<Unplaced<LookAlikesDto>> {
    // A case that is read for its own sake, as under a review, is in no list of all.
    const may = mayOver(asker, force, { isUnderReview: false, isOfPolicingBody: false });
    const types = caseTypes.filter((type) => may(permissionToRead[type]));
    const found = await this.lookAlikes.of(asker, force, types);
    const { cases, persons, placeholders, next } = pageOfLookAlikes(found, force, {
      limit,
      after,
    });
    if (cases.length + persons.length + placeholders.length === 0) {
      await this.knownForce.refuseUnknown(force);
    }
    return { force, cases, persons: persons.map((names) => ({ names })), placeholders, next };
  }
}
