/** Written by "npm run generate" from macro-options.json of govuk-frontend: change nothing here. */
import { type Html } from './html';

type Attributes = Readonly<Record<string, unknown>>;

export interface BackLinkOptions {
  readonly text?: string;
  readonly html?: Html;
  readonly href: string;
  readonly classes?: string;
  readonly attributes?: Attributes;
}

export interface BreadcrumbsOptions {
  readonly items: readonly {
    readonly text?: string;
    readonly html?: Html;
    readonly href?: string;
    readonly attributes?: Attributes;
  }[];
  readonly classes?: string;
  readonly collapseOnMobile?: boolean;
  readonly attributes?: Attributes;
  readonly labelText?: string;
}

export interface ButtonOptions {
  readonly text?: string;
  readonly html?: Html;
  readonly type?: string;
  readonly name?: string;
  readonly value?: string;
  readonly disabled?: boolean;
  readonly href?: string;
  readonly classes?: string;
  readonly attributes?: Attributes;
  readonly preventDoubleClick?: boolean;
  readonly isStartButton?: boolean;
  readonly id?: string;
}

export interface CheckboxesOptions {
  readonly describedBy?: string;
  readonly fieldset?: FieldsetOptions;
  readonly hint?: HintOptions;
  readonly errorMessage?: ErrorMessageOptions;
  readonly formGroup?: {
    readonly classes?: string;
    readonly attributes?: Attributes;
    readonly beforeInputs?: { readonly text?: string; readonly html?: Html };
    readonly afterInputs?: { readonly text?: string; readonly html?: Html };
  };
  readonly idPrefix?: string;
  readonly name: string;
  readonly items: readonly {
    readonly text?: string;
    readonly html?: Html;
    readonly id?: string;
    readonly name?: string;
    readonly value: string;
    readonly label?: LabelOptions;
    readonly hint?: HintOptions;
    readonly divider?: string;
    readonly checked?: boolean;
    readonly conditional?: { readonly html?: Html };
    readonly behaviour?: string;
    readonly disabled?: boolean;
    readonly attributes?: Attributes;
  }[];
  readonly values?: readonly unknown[];
  readonly classes?: string;
  readonly attributes?: Attributes;
}

export interface DateInputOptions {
  readonly id: string;
  readonly namePrefix?: string;
  readonly items?: readonly {
    readonly id?: string;
    readonly name: string;
    readonly label?: string;
    readonly value?: string;
    readonly error?: boolean;
    readonly autocomplete?: string;
    readonly pattern?: string;
    readonly classes?: string;
    readonly attributes?: Attributes;
  }[];
  readonly hint?: HintOptions;
  readonly errorMessage?: ErrorMessageOptions;
  readonly formGroup?: {
    readonly classes?: string;
    readonly attributes?: Attributes;
    readonly beforeInputs?: { readonly text?: string; readonly html?: Html };
    readonly afterInputs?: { readonly text?: string; readonly html?: Html };
  };
  readonly fieldset?: FieldsetOptions;
  readonly day?: Attributes;
  readonly month?: Attributes;
  readonly year?: Attributes;
  readonly values?: { readonly day?: string; readonly month?: string; readonly year?: string };
  readonly classes?: string;
  readonly attributes?: Attributes;
}

export interface ErrorSummaryOptions {
  readonly titleText?: string;
  readonly titleHtml?: Html;
  readonly descriptionText?: string;
  readonly descriptionHtml?: Html;
  readonly caller?: Html;
  readonly errorList?: readonly {
    readonly href?: string;
    readonly text?: string;
    readonly html?: Html;
    readonly attributes?: Attributes;
  }[];
  readonly disableAutoFocus?: boolean;
  readonly classes?: string;
  readonly attributes?: Attributes;
}

interface FieldsetOptions {
  readonly describedBy?: string;
  readonly legend?: {
    readonly text?: string;
    readonly html?: Html;
    readonly classes?: string;
    readonly isPageHeading?: boolean;
  };
  readonly classes?: string;
  readonly role?: string;
  readonly attributes?: Attributes;
  readonly html?: Html;
  readonly caller?: Html;
}

interface HintOptions {
  readonly text?: string;
  readonly html?: Html;
  readonly id?: string;
  readonly classes?: string;
  readonly attributes?: Attributes;
}

export interface InputOptions {
  readonly id?: string;
  readonly name: string;
  readonly type?: string;
  readonly inputmode?: string;
  readonly value?: string;
  readonly disabled?: boolean;
  readonly describedBy?: string;
  readonly label: LabelOptions;
  readonly hint?: HintOptions;
  readonly errorMessage?: ErrorMessageOptions;
  readonly prefix?: {
    readonly text?: string;
    readonly html?: Html;
    readonly classes?: string;
    readonly attributes?: Attributes;
  };
  readonly suffix?: {
    readonly text?: string;
    readonly html?: Html;
    readonly classes?: string;
    readonly attributes?: Attributes;
  };
  readonly formGroup?: {
    readonly classes?: string;
    readonly attributes?: Attributes;
    readonly beforeInput?: { readonly text?: string; readonly html?: Html };
    readonly afterInput?: { readonly text?: string; readonly html?: Html };
  };
  readonly classes?: string;
  readonly autocomplete?: string;
  readonly pattern?: string;
  readonly spellcheck?: boolean;
  readonly autocapitalize?: string;
  readonly inputWrapper?: { readonly classes?: string; readonly attributes?: Attributes };
  readonly attributes?: Attributes;
}

export interface InsetTextOptions {
  readonly text?: string;
  readonly html?: Html;
  readonly caller?: Html;
  readonly id?: string;
  readonly classes?: string;
  readonly attributes?: Attributes;
}

interface LabelOptions {
  readonly text?: string;
  readonly html?: Html;
  readonly for?: string;
  readonly isPageHeading?: boolean;
  readonly classes?: string;
  readonly attributes?: Attributes;
}

interface ErrorMessageOptions {
  readonly text?: string;
  readonly html?: Html;
  readonly id?: string;
  readonly classes?: string;
  readonly attributes?: Attributes;
  readonly visuallyHiddenText?: string;
}

export interface NotificationBannerOptions {
  readonly text?: string;
  readonly html?: Html;
  readonly caller?: Html;
  readonly titleText?: string;
  readonly titleHtml?: Html;
  readonly titleHeadingLevel?: string;
  readonly type?: string;
  readonly role?: string;
  readonly titleId?: string;
  readonly disableAutoFocus?: boolean;
  readonly classes?: string;
  readonly attributes?: Attributes;
}

export interface RadiosOptions {
  readonly fieldset?: FieldsetOptions;
  readonly hint?: HintOptions;
  readonly errorMessage?: ErrorMessageOptions;
  readonly formGroup?: {
    readonly classes?: string;
    readonly attributes?: Attributes;
    readonly beforeInputs?: { readonly text?: string; readonly html?: Html };
    readonly afterInputs?: { readonly text?: string; readonly html?: Html };
  };
  readonly idPrefix?: string;
  readonly name: string;
  readonly items: readonly {
    readonly text?: string;
    readonly html?: Html;
    readonly id?: string;
    readonly value: string;
    readonly label?: LabelOptions;
    readonly hint?: HintOptions;
    readonly divider?: string;
    readonly checked?: boolean;
    readonly conditional?: { readonly html?: Html };
    readonly disabled?: boolean;
    readonly attributes?: Attributes;
  }[];
  readonly value?: string;
  readonly classes?: string;
  readonly attributes?: Attributes;
}

export interface SelectOptions {
  readonly id?: string;
  readonly name: string;
  readonly items: readonly {
    readonly value?: string;
    readonly text?: string;
    readonly selected?: boolean;
    readonly disabled?: boolean;
    readonly attributes?: Attributes;
  }[];
  readonly value?: string;
  readonly disabled?: boolean;
  readonly describedBy?: string;
  readonly label: LabelOptions;
  readonly hint?: HintOptions;
  readonly errorMessage?: ErrorMessageOptions;
  readonly formGroup?: {
    readonly classes?: string;
    readonly attributes?: Attributes;
    readonly beforeInput?: { readonly text?: string; readonly html?: Html };
    readonly afterInput?: { readonly text?: string; readonly html?: Html };
  };
  readonly classes?: string;
  readonly attributes?: Attributes;
}

export interface ServiceNavigationOptions {
  readonly classes?: string;
  readonly attributes?: Attributes;
  readonly ariaLabel?: string;
  readonly menuButtonText?: string;
  readonly menuButtonLabel?: string;
  readonly navigationLabel?: string;
  readonly navigationId?: string;
  readonly navigationClasses?: string;
  readonly collapseNavigationOnMobile?: boolean;
  readonly serviceName?: string;
  readonly serviceUrl?: string;
  readonly navigation: readonly {
    readonly current?: boolean;
    readonly active?: boolean;
    readonly html?: Html;
    readonly text?: string;
    readonly href?: string;
    readonly attributes?: Attributes;
  }[];
  readonly slots?: Readonly<Record<string, Html>>;
}

export interface SkipLinkOptions {
  readonly text?: string;
  readonly html?: Html;
  readonly href?: string;
  readonly classes?: string;
  readonly attributes?: Attributes;
}

export interface SummaryListOptions {
  readonly rows: readonly {
    readonly classes?: string;
    readonly key: { readonly text?: string; readonly html?: Html; readonly classes?: string };
    readonly value: { readonly text?: string; readonly html?: Html; readonly classes?: string };
    readonly actions?: {
      readonly items?: readonly {
        readonly href: string;
        readonly text?: string;
        readonly html?: Html;
        readonly visuallyHiddenText?: string;
        readonly classes?: string;
        readonly attributes?: Attributes;
      }[];
      readonly classes?: string;
    };
  }[];
  readonly card?: {
    readonly title?: {
      readonly text?: string;
      readonly html?: Html;
      readonly headingLevel?: number;
      readonly classes?: string;
    };
    readonly actions?: {
      readonly items?: readonly {
        readonly href: string;
        readonly text?: string;
        readonly html?: Html;
        readonly visuallyHiddenText?: string;
        readonly classes?: string;
        readonly attributes?: Attributes;
      }[];
      readonly classes?: string;
    };
    readonly classes?: string;
    readonly attributes?: Attributes;
  };
  readonly classes?: string;
  readonly attributes?: Attributes;
}

export interface TextareaOptions {
  readonly id?: string;
  readonly name: string;
  readonly spellcheck?: boolean;
  readonly rows?: string;
  readonly value?: string;
  readonly disabled?: boolean;
  readonly describedBy?: string;
  readonly label: LabelOptions;
  readonly hint?: HintOptions;
  readonly errorMessage?: ErrorMessageOptions;
  readonly formGroup?: {
    readonly classes?: string;
    readonly attributes?: Attributes;
    readonly beforeInput?: { readonly text?: string; readonly html?: Html };
    readonly afterInput?: { readonly text?: string; readonly html?: Html };
  };
  readonly classes?: string;
  readonly autocomplete?: string;
  readonly attributes?: Attributes;
}

export interface WarningTextOptions {
  readonly text?: string;
  readonly html?: Html;
  readonly iconFallbackText?: string;
  readonly classes?: string;
  readonly attributes?: Attributes;
}
