import { type VNode } from 'preact';
import { type Dto } from '../api/types';
import { written } from '../govuk/html';
import { Row, WideTable } from '../pages/words';

type Block = Dto<'PaperBlockDto'>;

const HEADINGS = ['govuk-heading-l', 'govuk-heading-m', 'govuk-heading-s'];

/** A paper as it is printed. Its headings stand under that of the page. */
export function PaperBlocks({ blocks }: { readonly blocks: readonly Block[] }): VNode {
  return (
    <article class="app-paper" aria-label="The paper">
      {blocks.map((block) => (
        <Part block={block} />
      ))}
    </article>
  );
}

function Part({ block }: { readonly block: Block }): VNode {
  switch (block.kind) {
    case 'heading': {
      const level = Math.min(Math.max(block.level ?? 1, 1), HEADINGS.length);
      const Heading = `h${level + 1}` as 'h2' | 'h3' | 'h4';
      return <Heading class={HEADINGS[level] ?? 'govuk-heading-s'}>{block.text}</Heading>;
    }
    case 'list':
      return (
        <ul class="govuk-list govuk-list--bullet">
          {(block.items ?? []).map((item) => (
            <li>{item}</li>
          ))}
        </ul>
      );
    case 'table':
      return (
        <WideTable caption={block.caption ?? ''} head={block.columns ?? []}>
          {(block.rows ?? []).map((cells) => (
            <Row cells={cells} />
          ))}
        </WideTable>
      );
    case 'chart':
      return (
        <div class="app-scroll" tabIndex={0} role="region" aria-label={`Chart: ${block.caption}`}>
          {written(block.svg ?? '')}
        </div>
      );
    default:
      return <p class="govuk-body">{block.text}</p>;
  }
}
