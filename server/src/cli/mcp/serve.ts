/**
 * The Model Context Protocol over standard input and output, on its SDK. A bundle of its own (`dist/mcp.js`), so that
 * the other commands need not load the SDK; it knows nothing of articles.
 */
import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { CallToolRequestSchema, ErrorCode, ListToolsRequestSchema, McpError } from '@modelcontextprotocol/sdk/types.js';
import type { McpTool, ServeTools } from './tool.ts';

export const serveTools: ServeTools = async ({ version, instructions, tools, call }) => {
  const server = new Server({ name: 'seedbed', version }, { capabilities: { tools: {} }, instructions });
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: tools.map(described) }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
    const tool = tools.find(({ name }) => name === params.name);
    if (!tool) throw new McpError(ErrorCode.InvalidParams, `no tool ${params.name}`);
    const input = params.arguments ?? {};
    const missing = tool.inputSchema.required?.find((name) => !Object.hasOwn(input, name));
    if (missing !== undefined)
      return { content: [{ type: 'text' as const, text: `"${missing}" is missing` }], isError: true };
    const answer = await call(tool, input).catch((error: unknown) => ({ error: String(error) }));
    const content = [{ type: 'text' as const, text: JSON.stringify(answer) }];
    return 'error' in answer ? { content, isError: true } : { content };
  });
  await server.connect(new StdioServerTransport());
};

const described = ({ name, title, description, inputSchema }: McpTool) => ({
  name,
  title,
  description,
  inputSchema: {
    type: inputSchema.type,
    properties: { ...inputSchema.properties },
    ...(inputSchema.required && { required: [...inputSchema.required] }),
  },
  annotations: { title, readOnlyHint: true, openWorldHint: false },
});
