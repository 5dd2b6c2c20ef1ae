import type { ImportQuestion } from './import-plan';

export interface RowQuestion {
  readonly file: string;
  readonly row: number;
  readonly question: string;
}

interface Asked {
  readonly id: string;
  readonly kind: ImportQuestion['kind'];
  /** For one row, and for the whole group of rows. */
  readonly question: string;
  readonly groupQuestion?: (rows: number) => string;
  readonly choices: ImportQuestion['choices'];
  readonly proposal: string | null;
}

const longestId = 1_900;

/** Collects questions: one a group for the screen, one a row for the terminal. */
export class QuestionList {
  private readonly asked = new Map<
    string,
    Asked & { rows: { file: string; row: number }[]; answer: string | null }
  >();
  private readonly open: RowQuestion[] = [];
  private toldAgain = 0;

  constructor(
    private readonly answers: Readonly<Record<string, string>>,
    private readonly acceptProposals: boolean,
  ) {}

  /** The answer that was given or, where proposals are accepted, proposed; `null` while it is open. */
  ask(question: Asked, at: { readonly file: string; readonly row: number }): string | null {
    const id = question.id.slice(0, longestId);
    let known = this.asked.get(id);
    if (!known) {
      known = { ...question, id, rows: [], answer: this.answerTo({ ...question, id }) };
      this.asked.set(id, known);
    }
    known.rows.push({ file: at.file, row: at.row });
    if (known.answer === null) this.open.push({ file: at.file, row: at.row, question: question.question });
    return known.answer;
  }

  private answerTo(question: Asked): string | null {
    const given = Object.hasOwn(this.answers, question.id) ? this.answers[question.id] : undefined;
    if (given !== undefined && question.choices.some(({ value }) => value === given)) return given;
    return this.acceptProposals ? question.proposal : null;
  }

  /** A row whose question an earlier import asked already: it is told, and not asked about once more. */
  tellAgain(row: RowQuestion): void {
    this.open.push(row);
    this.toldAgain += 1;
  }

  openRows(): readonly RowQuestion[] {
    return this.open;
  }

  stillWaiting(): number {
    return this.toldAgain;
  }

  all(): ImportQuestion[] {
    return [...this.asked.values()].map(({ groupQuestion, question, rows, ...rest }) => ({
      id: rest.id,
      kind: rest.kind,
      question: groupQuestion && rows.length > 1 ? groupQuestion(rows.length) : question,
      rows,
      choices: [...rest.choices],
      proposal: rest.proposal,
      answer: rest.answer,
    }));
  }
}
