// The live document: each block renders again only when its own words changed.

import { memo } from './memo.mjs';

import { same } from './same.mjs';

const textOf = (span) => (typeof span === 'string' ? span : span.text);

function Span({ span }) {
  if (typeof span === 'string') return <span>{span}</span>;
  if (span.to)
    return (
      <a href={`#goals/${span.to}`} className={span.fresh ? 'fresh' : undefined}>
        {span.text}
      </a>
    );
  return (
    <button type="button" className="traced">
      {span.text}
    </button>
  );
}

const Spans = ({ spans }) => spans.map((span, at) => <Span key={at} span={span} />);

const Row = memo(function Row({ columns, names, row: { cells, note, total } }) {
  return (
    <tr className={total ? 'total' : undefined}>
      {cells.map((cell, at) => {
        const column = columns[at];
        if (at === names) {
          return (
            <th key={column.key} scope="row" className={column.class}>
              <span>
                <Spans spans={cell} />
              </span>
              {note && (
                <span className="only-narrow">
                  <Spans spans={note} />
                </span>
              )}
            </th>
          );
        }
        return (
          <td key={column.key} data-l={column.head.map(textOf).join('')} className={column.class}>
            <Spans spans={cell} />
          </td>
        );
      })}
    </tr>
  );
}, same);

const Head = memo(function Head({ columns }) {
  return (
    <thead>
      <tr>
        {columns.map(({ key, head, class: className, hidden }) => (
          <th key={key} scope="col" className={className}>
            <span className={hidden ? 'vh' : undefined}>
              <Spans spans={head} />
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
});

const Block = memo(function Block({ block }) {
  switch (block.kind) {
    case 'table':
      return (
        <div className="scroll">
          <table className={block.type}>
            <Head columns={block.columns} />
            <tbody>
              {block.rows.map((row, at) => (
                <Row key={at} columns={block.columns} names={block.names} row={row} />
              ))}
            </tbody>
          </table>
        </div>
      );
    case 'open':
      return (
        <ol className="open">
          {block.points.map(({ number, spans }) => (
            <li key={number}>
              <span>{number}</span>
              <span>
                <Spans spans={spans} />
              </span>
            </li>
          ))}
        </ol>
      );
    case 'clause':
      return (
        <div className="clause">
          <span>{block.number}</span>
          <div>
            <p>
              <Spans spans={block.spans} />
            </p>
          </div>
        </div>
      );
    default:
      return (
        <div className="body">
          <p>
            <Spans spans={block.spans} />
          </p>
        </div>
      );
  }
}, same);

export function Paper({ sections }) {
  return (
    <aside className="sheet" aria-label="The document, live">
      <div className="bar">
        <span className="soft">The document, draft 1</span>
        <span className="links">
          <a href="#document">Open</a>
        </span>
      </div>
      <div className="paper">
        <div className="agreement" lang="en" dir="ltr">
          <div className="titles" hidden />
          <div className="sections">
            {sections.map(({ id, heading, blocks }) => (
              <section className="part" key={id}>
                <h2>
                  <span>{id}</span>
                  <span>
                    <span>{heading}</span>
                  </span>
                </h2>
                <div className="blocks">
                  {blocks.map((block, at) => (
                    <Block key={at} block={block} />
                  ))}
                </div>
              </section>
            ))}
          </div>
        </div>
      </div>
    </aside>
  );
}
