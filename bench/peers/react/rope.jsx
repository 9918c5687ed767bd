// The rope between the two corners.

import { STRANDS, SCALE } from '../shared/texts.mjs';

const Strands = ({ side }) => (
  <pattern id={`rope-${side}`} width="13" height="20" patternUnits="userSpaceOnUse">
    <path className={`strand st-${side}`} d={STRANDS} />
  </pattern>
);

const Corner = ({ side, end, name, verb, amount }) => (
  <p className={`corner ${end}`}>
    <span>
      <span className={`side ${side}`}>{name}</span> <span className="verb">{verb}</span>
    </span>{' '}
    <span className="fig">
      <Explains text={amount} />
    </span>
  </p>
);

const Explains = ({ text }) => (
  <button type="button" className="link explains">
    {text}
  </button>
);

export function Rope({ rope }) {
  return (
    <div className="rope">
      <Corner side="m" end="left" name="Marketing" verb="promises" amount={rope.promises} />
      <p className={rope.meetClass}>
        <span className="fig">
          <Explains text={rope.fig} />
        </span>
        <span className="what">Coverage</span>
      </p>
      <Corner side="s" end="right" name="Sales" verb="needs" amount={rope.needs} />
      <p className="short">
        <span>{rope.shortLabel}</span>
        <span>
          <Explains text={rope.short} />
        </span>
      </p>
      <svg width="100%" height="44" role="img" aria-labelledby="rope-t" aria-describedby="rope-d">
        <title id="rope-t">{rope.title}</title>
        <desc id="rope-d">{rope.desc}</desc>
        <defs>
          <Strands side="m" />
          <Strands side="s" />
        </defs>
        <g>
          <line x1="0" x2={rope.end} y1="35.5" y2="35.5" className="st-line" />
          {rope.quarters.map(({ x, d, class: className }, at) => (
            <svg key={at} x={x}>
              <path d={d} className={className} />
            </svg>
          ))}
        </g>
        <g>
          <svg y="6" width={rope.meet} height="20">
            <rect x="10" width="100%" height="20" fill="url(#rope-m)" />
          </svg>
          <svg x={rope.meet} y="6" width={rope.rest} height="20">
            <rect width="100%" height="20" fill="url(#rope-s)" />
          </svg>
        </g>
        <circle cx={rope.circleX} cy="16" r={rope.circleR} className="fill-m" />
        <svg x={rope.one} y="16">
          <rect
            x={rope.square}
            y={rope.square}
            width={rope.squareSide}
            height={rope.squareSide}
            className="fill-s st-paper halo"
          />
        </svg>
        <svg x={rope.meet} className="binding">
          <path d="M.5 26v14" className="st-ink" />
          <rect x="-10" y="5" width="20" height="22" className="fill-paper" />
          <path d="M-6.25 6.5v19M-2 5v22M2.25 5v22M6.5 6.5v19" className="st-ink whipping" />
        </svg>
      </svg>
      <p className={rope.scaleClass} aria-hidden="true">
        {SCALE.map((text) => (
          <span key={text}>{text}</span>
        ))}
      </p>
    </div>
  );
}
