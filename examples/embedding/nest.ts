import 'reflect-metadata';
import { Body, Controller, Get, HttpCode, Inject, Module, Param, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { createProxy, type EmbeddedProxy } from 'temporal-http';

const PROXY = Symbol('the proxy in front of Temporal');

@Controller()
class StatusController {
  readonly #proxy: EmbeddedProxy;

  constructor(@Inject(PROXY) proxy: EmbeddedProxy) {
    this.#proxy = proxy;
  }

  @Get('status/:id')
  async status(@Param('id') workflowId: string) {
    const request = { namespace: 'my-namespace', execution: { workflowId } };
    // NestJS answers an error with its own status: 404 if there is no such workflow.
    const { workflowExecutionInfo } = await this.#proxy.call.describeWorkflowExecution(request);
    return { status: workflowExecutionInfo?.status };
  }

  @Post('echo')
  @HttpCode(200)
  echo(@Body() body: object) {
    return body;
  }
}

@Module({
  controllers: [StatusController],
  providers: [
    {
      provide: PROXY,
      // `access: 'open'`, since this example listens for this machine only; a real application has its own check in
      // front, `app.use(authenticate, proxy)`, or says in `options` who may call.
      useFactory: () => createProxy({ address: process.env.TEMPORAL_ADDRESS, access: 'open', log: console }),
    },
  ],
})
class AppModule {}

const app = await NestFactory.create(AppModule);
// Global middleware runs before Nest's own body parser.
app.use(app.get<EmbeddedProxy>(PROXY));
const port = Number(process.env.PORT ?? 3000);
await app.listen(port, '127.0.0.1');
console.log(`listening on http://127.0.0.1:${port}`);
