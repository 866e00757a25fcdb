import { ApiProperty } from '@nestjs/swagger';
import { roleNames, scopes } from '@tipstaff/access';
import { NullableText } from '../http/field.decorators';

export class HeldRoleDto {
  @ApiProperty({ enum: roleNames, example: 'psd-supervisor' })
  readonly role!: string;

  @ApiProperty({ example: 'PSD supervisor' })
  readonly title!: string;

  @ApiProperty({ description: 'What the people in it do.', example: 'Also decides and refers.' })
  readonly does!: string;
}

export class HeldPermissionDto {
  @ApiProperty({ example: 'complaint.decide' })
  readonly permission!: string;

  @ApiProperty({
    description: 'What it lets one see or do.',
    example: 'decide how a complaint is handled, refer it, and decide its outcome',
  })
  readonly meaning!: string;

  @ApiProperty({ enum: Object.keys(scopes), example: 'own-forces' })
  readonly scope!: string;

  @ApiProperty({
    description: 'How far it reaches, in words.',
    example: 'the forces that the actor works for',
  })
  readonly scopeMeaning!: string;
}

export class MeDto {
  @ApiProperty({
    description: 'What the record and the read log keep of you.',
    example: 'id.psd.example/realms/tipstaff|6f1c2d9e',
  })
  readonly id!: string;

  @NullableText('What pages call you; null for a program.', 'A. Supervisor')
  readonly name!: string | null;

  @NullableText(
    'What to say beside every date where this is not the real time; null where it is.',
    'Demo clock: this record lives in 2024, not today.',
  )
  readonly notice!: string | null;

  @ApiProperty({ enum: ['api-token', 'machine-token', 'session'], example: 'session' })
  readonly via!: string;

  @ApiProperty({ type: [HeldRoleDto] })
  readonly roles!: readonly HeldRoleDto[];

  @ApiProperty({ description: 'You are for every force there is.', example: false })
  readonly everyForce!: boolean;

  @ApiProperty({
    type: [String],
    description: 'Slugs of the forces you are for, where you are not for every one.',
    example: ['norfolk'],
  })
  readonly forces!: readonly string[];

  @ApiProperty({ type: [HeldPermissionDto], description: 'What you may, and how far.' })
  readonly permissions!: readonly HeldPermissionDto[];
}
