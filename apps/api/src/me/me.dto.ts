import { ApiProperty } from '@nestjs/swagger';
import { roleNames, scopes } from '@tipstaff/access';
import { NullableText } from '../http/field.decorators';

export class HeldRoleDto {
  @ApiProperty({ enum: roleNames, example: 'psd-supervisor' })
  readonly role!: string;

  @ApiProperty({ example: 'PSD supervisor' })
  readonly title!: string;
}

export class HeldPermissionDto {
  @ApiProperty({ example: 'complaint.decide' })
  readonly permission!: string;

  @ApiProperty({ enum: Object.keys(scopes), example: 'own-forces' })
  readonly scope!: string;
}

export class MeDto {
  @ApiProperty({
    description: 'What the record and the read log keep of you.',
    example: 'id.psd.example/realms/tipstaff|6f1c2d9e',
  })
  readonly id!: string;

  @NullableText('What pages call you; null for a program.', 'A. Supervisor')
  readonly name!: string | null;

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
