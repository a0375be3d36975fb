import { ContactError } from '../../domain/contact-error.js';
import { Database } from '../../storage/database.js';
import { tidy } from '../../storage/tidying.js';
import { exportFile } from './export-file.js';
import { importFile } from './import-file.js';
import type { ImportReport, TaskProgress, WorkerAnswer, WorkerStop, WorkerTask } from './worker-tasks.js';

/** One task, and then the worker is done. */
addEventListener('message', ({ data }: MessageEvent<WorkerTask | WorkerStop>) => {
  if (data.type === 'stop') void stop();
  else answering = answer(data);
});

let answering: Promise<void> | undefined;
let opening: Promise<Database> | undefined;
let lettingGo: Promise<void> | undefined;

const post = (message: WorkerAnswer) => self.postMessage(message);
const report = (progress: TaskProgress) => post({ type: 'progress', progress });

async function answer(task: WorkerTask): Promise<void> {
  post(await outcomeOf(task));
}

/** Nothing is under way in the database any more, for whoever gets an answer ends the worker. */
async function outcomeOf(task: WorkerTask): Promise<WorkerAnswer> {
  try {
    return { type: 'done', result: await perform(task) };
  } catch (cause) {
    const { code, message, storage } = ContactError.from(cause);
    return { type: 'failed', code, message, storage };
  } finally {
    await letGo();
  }
}

/** After the answer: what has happened by then has not been stopped. */
async function stop(): Promise<void> {
  await letGo();
  await answering;
  post({ type: 'stopped' });
}

/** Once, for a second end would be cut off by the first: whoever stops a task makes it fail as well. */
const letGo = () => (lettingGo ??= opening?.then((database) => database.end()).catch(() => undefined));

async function perform(task: WorkerTask): Promise<ImportReport | Blob | undefined> {
  opening = Database.open(task.src);
  const database = await opening;
  switch (task.type) {
    case 'import':
      return importFile(database, task.file, { ...task, report });
    case 'export':
      return exportFile(database, task.format, report);
    case 'tidy':
      await tidy(database);
      return undefined;
  }
}
