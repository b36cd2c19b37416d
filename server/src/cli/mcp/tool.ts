/** What the command `mcp` and the bundle with the SDK say to each other. */
import type { QuestionTool } from '../../features/questions/tools.ts';

export interface McpTool extends Pick<QuestionTool, 'name' | 'description' | 'inputSchema'> {
  readonly title: string;
}

export interface ServedTools {
  readonly version: string;
  /** What the model is told of the server. */
  readonly instructions: string;
  readonly tools: readonly McpTool[];
  /** Rejects with what the model should know. */
  call(tool: McpTool, input: object): Promise<object>;
}

export type ServeTools = (served: ServedTools) => Promise<void>;
