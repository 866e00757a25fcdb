import { Controller, Get, Post, Req, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { type VNode } from 'preact';
import { ApiRefusal, queryOf, segment } from '../api/api';
import { type AnswerTo, type Dto, type Problem } from '../api/types';
import { type FieldSchema, type Typed } from '../commands/field';
import { FORM_ROUTE } from '../forms';
import { PAGES } from '../pages/address';
import { notThere } from '../pages/not-there';
import { openForm, type OwnForm, sendForm } from '../pages/own-form';
import { type SeeOther } from '../pages/page.interceptor';
import { type Visit, Visits } from '../visit';
import { againInWords, atInWords, LaddersPage, RehearsalPage, titleOf } from './ladders-page';

type Settings = AnswerTo<'/api/v1/reminder-settings/{force}'>;
type Ladder = Settings['standard'];

const ADDRESS = '/settings/reminders';
const MOST_RUNGS = 8;

/** By what a force is reminded: a ladder of the force's own, after a rehearsal. */
@Controller(`${PAGES}/settings/reminders`)
export class LaddersController {
  constructor(private readonly visits: Visits) {}

  @Get()
  async show(@Req() request: FastifyRequest): Promise<VNode> {
    const visit = await this.visits.begin(request);
    return <LaddersPage visit={visit} settings={await settingsOf(visit)} />;
  }

  @Get('ladders/:rule')
  async ask(@Req() request: FastifyRequest): Promise<VNode> {
    const visit = await this.visits.begin(request);
    const settings = await settingsOf(visit);
    const rule = ruleIn(request, settings);
    return openForm(
      visit,
      ladderForm(visit, rule, settings),
      {},
      typedOf(ladderOf(settings, rule)),
    );
  }

  @Post('ladders/:rule')
  @RouteConfig(FORM_ROUTE)
  async set(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<VNode | SeeOther> {
    const visit = await this.visits.begin(request);
    const settings = await settingsOf(visit);
    const rule = ruleIn(request, settings);
    const title = titleOf(settings, rule);
    const form = ladderForm(visit, rule, settings);
    const route = `/api/v1/reminder-settings/${segment(visit.force)}/ladders/${segment(rule)}`;
    return sendForm({
      ...{ request, reply, visit, form },
      async send({ todo, reason, ...said }, headers) {
        const ladder = ladderIn(said);
        const { 'idempotency-key': _key, 'if-match': _version, ...own } = headers;
        try {
          if (todo === 'rehearse') {
            const sent = { headers: own, body: ladder };
            const answer = await visit.api.post(`${route}/rehearsal`, sent);
            const told = answer.json() as Dto<'LadderRehearsalDto'>;
            const fields = request.body as URLSearchParams;
            return <RehearsalPage {...{ visit, rule, title, told, fields }} />;
          }
          if (todo === 'withdraw') {
            await visit.api.post(`${route}/withdrawal`, { headers, body: { reason } });
          } else await visit.api.put(route, { headers, body: { ...ladder, reason } });
        } catch (error) {
          if (!(error instanceof ApiRefusal)) throw error;
          throw new ApiRefusal(byField(error.problem, rungsSaid(said)), error.headers);
        }
        return `${ADDRESS}${queryOf({ force: visit.force })}`;
      },
    });
  }
}

/** @throws ApiRefusal 404 where nobody is reminded by a rule of this code */
function ruleIn(request: FastifyRequest, { rules }: Settings): string {
  const { rule } = request.params as { readonly rule: string };
  if (rules.some((one) => one.rule === rule)) return rule;
  const detail = `There is no ladder of a rule “${rule}”: choose one of the reminder ladders.`;
  throw notThere(request, 'console.no-such-ladder', detail);
}

const settingsOf = ({ api, force }: Visit): Promise<Settings> =>
  api.get('/api/v1/reminder-settings/{force}', { path: { force } });

const ladderOf = ({ byRule, standard }: Settings, rule: string): Ladder =>
  byRule.find((one) => one.rule === rule) ?? standard;

type Said = Readonly<Record<string, unknown>>;

/** Numbers of the rungs of the form of which a day was said, in their order. */
const rungsSaid = (said: Said): readonly number[] =>
  Array.from({ length: MOST_RUNGS }, (_, index) => index + 1).filter(
    (at) => said[`at${at}`] !== undefined || said[`days${at}`] !== undefined,
  );

function ladderIn(said: Said): object {
  const rungs = rungsSaid(said).map((at) => {
    const { [`at${at}`]: side = '', [`days${at}`]: days = '' } = said as Readonly<
      Record<string, string | number>
    >;
    const day = side === ON_THE_DAY ? ON_THE_DAY : `${side}-${days}`;
    return { at: day, to: said[`to${at}`] ?? [], urgent: said[`urgent${at}`] === true };
  });
  const every = said['every'];
  const again = every === undefined ? null : { everyWorkingDays: every, to: said['everyTo'] ?? [] };
  return { rungs, again };
}

const OF_A_RUNG = /^\/rungs\/(\d+)\/(at|to)$/;
const OF_REPEATING: Readonly<Record<string, string>> = {
  '/again/everyWorkingDays': '/every',
  '/again/to': '/everyTo',
};

/** The API speaks of a list of rungs; a form of its fields, and of a day as people do. */
function byField(problem: Problem, rungs: readonly number[]): Problem {
  const errors = problem.errors?.map((one) => {
    const [, index, part] = OF_A_RUNG.exec(one.pointer) ?? [];
    const at = rungs[Number(index)];
    if (at === undefined) return { ...one, pointer: OF_REPEATING[one.pointer] ?? one.pointer };
    if (part === 'to') return { ...one, pointer: `/to${at}` };
    const isTwice = /twice/.test(one.detail);
    const detail = isTwice
      ? `Rung ${at} is on the day of another: say each day once`
      : `Rung ${at} needs working days, from 1 to 250, before or after the day, or the day itself`;
    return { ...one, pointer: `/days${at}`, detail };
  });
  return { ...problem, ...(errors && { errors }) };
}

const ON_THE_DAY = 'on-the-day';

const sideOf = (at: string): string => (at === ON_THE_DAY ? at : (at.split('-')[0] ?? ''));

function typedOf({ rungs, again }: Ladder): Typed {
  const each = rungs.map(({ at, to, urgent }, index) => [
    [`at${index + 1}`, [sideOf(at)]],
    [`days${index + 1}`, [at === ON_THE_DAY ? '' : (at.split('-')[1] ?? '')]],
    [`to${index + 1}`, [...to]],
    [`urgent${index + 1}`, [String(urgent ?? false)]],
  ]);
  return {
    ...(Object.fromEntries(each.flat()) as Typed),
    ...(again ? { every: [String(again.everyWorkingDays)], everyTo: [...again.to] } : {}),
  };
}

function ladderForm(visit: Visit, rule: string, settings: Settings): OwnForm {
  const { force } = visit;
  const to: FieldSchema = {
    items: { oneOf: settings.roles.map(({ role, meaning }) => ({ const: role, title: meaning })) },
  };
  const now = ladderOf(settings, rule);
  const shown = Math.min(MOST_RUNGS, now.rungs.length + 2);
  const rungs = Array.from({ length: shown }, (_, index) => {
    const at = index + 1;
    return [
      [
        `at${at}`,
        {
          title: `When rung ${at} is`,
          oneOf: [
            { const: '', title: 'No such rung' },
            { const: 'before', title: 'Working days before the day' },
            { const: ON_THE_DAY, title: 'On the day itself' },
            { const: 'after', title: 'Working days after the day' },
          ],
        },
      ],
      [
        `days${at}`,
        {
          title: `Working days of rung ${at}`,
          description: 'None for the day itself.',
          type: 'integer',
        },
      ],
      [`to${at}`, { ...to, title: `Who is told at rung ${at}` }],
      [
        `urgent${at}`,
        {
          title: `At once, for rung ${at}`,
          type: 'boolean',
          oneOf: [
            { const: true, title: 'Yes, when it is reached after the digest has gone' },
            { const: false, title: 'No, with the next digest' },
          ],
        },
      ],
    ] as const;
  });
  return {
    title: `Reminder ladder: ${titleOf(settings, rule)}`,
    description: `Now: ${now.rungs.map(({ at }) => atInWords(at)).join(', ')}, then ${againInWords(now) ?? 'never again'}. Rehearse a ladder first: the rehearsal tells who would be told what on the next working day, and records nothing.`,
    button: visit.may('reminder.manage') ? 'Go on' : 'Rehearse it',
    action: `${ADDRESS}/ladders/${segment(rule)}${queryOf({ force })}`,
    back: `${ADDRESS}${queryOf({ force })}`,
    part: '/more',
    crumbs: [
      { text: 'More', href: '/more' },
      { text: 'Reminder ladders', href: `${ADDRESS}${queryOf({ force })}` },
    ],
    version: settings.version,
    properties: {
      ...(Object.fromEntries(rungs.flat()) as Record<string, FieldSchema>),
      every: {
        title: 'After the last rung, again every so many working days',
        description: 'Leave it empty for never.',
        type: 'integer',
      },
      everyTo: { ...to, title: 'Who is told then' },
      reason: {
        title: 'Why',
        description: 'A ladder is never set without a reason.',
        maxLength: 2_000,
      },
      todo: {
        title: 'What to do',
        oneOf: [
          { const: 'rehearse', title: 'Rehearse it: see who would be told, and record nothing' },
          { const: 'set', title: 'Set it, from now on' },
          { const: 'withdraw', title: 'Withdraw the force’s own ladder: what ships stands again' },
        ],
      },
    },
    required: ['todo'],
  };
}
