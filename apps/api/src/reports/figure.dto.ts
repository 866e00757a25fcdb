import { ApiProperty } from '@nestjs/swagger';
import { notRight } from '@tipstaff/cases';
import { IsIn } from 'class-validator';
import { AnswerOfReadModel } from '../http/how-far';
import { ROW_IDS } from './report.dto';

export class FigureParams {
  @IsIn(ROW_IDS, { message: notRight('is not a figure', `use one of ${ROW_IDS.join(', ')}`) })
  @ApiProperty({ enum: ROW_IDS, example: 'complaints-logged' })
  readonly id!: string;
}

export function Whole(description: string, nullable = false): PropertyDecorator {
  return ApiProperty({ type: 'integer', nullable, description, example: 34 });
}

export function Decimal(description: string, nullable = false): PropertyDecorator {
  return ApiProperty({ type: 'number', nullable, description, example: 15.3 });
}

export function Exact(): PropertyDecorator {
  return ApiProperty({ description: 'As a fraction, not rounded.', example: '222235/14514' });
}

export abstract class OfFigureDto extends AnswerOfReadModel {
  @ApiProperty({ enum: ROW_IDS })
  readonly row!: string;

  @ApiProperty({ example: 'Chapter 13 letters' })
  readonly label!: string;
}
