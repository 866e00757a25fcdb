import { IsForce, IsReference } from '@tipstaff/cases';

/** Which case of the type that the address names. */
export class CaseOfTypeParams {
  @IsForce()
  readonly force!: string;

  @IsReference({ description: 'Reference of the case; a `/` in it is written `%2F`.' })
  readonly reference!: string;
}
