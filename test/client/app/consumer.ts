import { createTemporalClient, FailureError, TemporalHttpError, WorkflowFailedError } from 'temporal-http/client';

interface Greeting {
  args: [name: string];
  result: string;
}

/** As an application writes it whose modules are CommonJS: compiled with several settings, and run. */
export class Greeter {
  private readonly client = createTemporalClient({
    baseUrl: process.env.TEMPORAL_HTTP_URL ?? '',
    namespace: 'my-namespace',
  });

  async greet(id: string, name: string): Promise<string> {
    const greeting = this.client.workflow<Greeting>(id);
    return greeting.execute({ type: 'MyGreeting', taskQueue: 'my-task-queue', args: [name] });
  }

  async whyFailed(id: string): Promise<string> {
    try {
      await this.client.workflow(id).execute({ type: 'MyPayment', taskQueue: 'my-task-queue', args: [250] });
      return 'nothing';
    } catch (error) {
      if (error instanceof TemporalHttpError) return error.message;
      if (!(error instanceof WorkflowFailedError)) throw error;
      return `${error.cause instanceof FailureError} ${error.cause?.rootCause.message}`;
    }
  }
}

async function main(): Promise<void> {
  const greeter = new Greeter();
  const id = process.env.WORKFLOW_ID ?? '';
  console.log(await greeter.greet(`${id}-greeting`, 'Alice'));
  console.log(await greeter.whyFailed(`${id}-payment`));
}

void main();
