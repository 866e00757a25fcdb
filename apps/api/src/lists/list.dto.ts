import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsCount, IsForce, notRight } from '@tipstaff/cases';
import { type SavedListTarget, savedListTargets } from '@tipstaff/projections';
import { IsBoolean, IsIn, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { type Format, IsFormat } from '../http/csv';
import { IsCursor, IsMinPosition } from '../http/field.decorators';
import { IsNext, PageQuery } from '../http/page';

const QUERY = {
  description:
    'As in the address of that list, behind the question mark: its filters and order, not its page. A day may be `today`, `today-30` or `today+14`.',
  example: 'force=norfolk&state=open&lastTo=today-28&sort=last&order=asc',
};

/** Which saved list, in the address. */
export class ListParams {
  @IsUUID(undefined, {
    message: notRight('is not the id of a saved list', 'take it from the list of lists'),
  })
  @ApiProperty({
    description: 'Id of the saved list.',
    format: 'uuid',
    example: '7f8d1e0c-3a52-4a43-9c39-0f6f2a9f6f10',
  })
  readonly list!: string;
}

export class ListListsQuery extends PageQuery {
  @IsForce({ optional: true, description: 'Only those about this force.' })
  readonly force?: string;
}

export class SaveListBody {
  @IsString({ message: '"name" must be text.' })
  @Length(1, 100, { message: '"name" must be 1 to 100 characters.' })
  @ApiProperty({ minLength: 1, maxLength: 100, example: 'Quiet for four weeks' })
  readonly name!: string;

  @IsIn(savedListTargets, {
    message: notRight('is not a list to save', `use one of ${savedListTargets.join(', ')}`),
  })
  @ApiProperty({ enum: savedListTargets, description: 'The list that the query is for.' })
  readonly target!: SavedListTarget;

  @IsString({ message: '"query" must be text.' })
  @Length(1, 2_000, { message: '"query" must be 1 to 2000 characters.' })
  @ApiProperty({ ...QUERY, minLength: 1, maxLength: 2_000 })
  readonly query!: string;

  @IsOptional()
  @IsBoolean({ message: '"shared" must be true or false.' })
  @ApiPropertyOptional({ default: false, description: 'Show it to everyone, to run as it is.' })
  readonly shared: boolean = false;
}

export class ListResultsQuery {
  @IsCount({
    optional: true,
    least: 1,
    most: 200,
    description: 'Most in one answer, for a list with pages.',
  })
  readonly limit: number = 50;

  @IsCursor('`next` of the answer before, for a list with pages.')
  readonly after?: string;

  @IsMinPosition()
  readonly minPosition?: number;

  @IsFormat()
  readonly format: Format = 'json';
}

export class SavedListDto {
  @ApiProperty({
    description: 'For its address.',
    format: 'uuid',
    example: '7f8d1e0c-3a52-4a43-9c39-0f6f2a9f6f10',
  })
  readonly id!: string;

  @ApiProperty({ example: 'Quiet for four weeks' })
  readonly name!: string;

  @ApiProperty({ enum: savedListTargets })
  readonly target!: SavedListTarget;

  @ApiProperty(QUERY)
  readonly query!: string;

  @ApiProperty({ example: 'norfolk', description: 'The force that the query asks about.' })
  readonly force!: string;

  @ApiProperty()
  readonly shared!: boolean;

  @ApiProperty({ description: 'Who saved it, and alone may change it.' })
  readonly owner!: string;

  @ApiProperty({ description: 'What `If-Match` asks for.', example: 1 })
  readonly version!: number;

  @ApiProperty({
    description: 'The address of its results.',
    example: '/api/v1/lists/7f8d1e0c-3a52-4a43-9c39-0f6f2a9f6f10/results',
  })
  readonly results!: string;
}

export class SavedListsDto {
  @ApiProperty({ type: [SavedListDto], description: 'By name.' })
  readonly lists!: readonly SavedListDto[];

  @IsNext()
  readonly next!: string | null;
}
