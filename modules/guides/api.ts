import { z } from 'zod';
import { endpoint, PdfReply } from '../../platform/http/endpoint.ts';

export const printGuide = endpoint({
  id: 'printGuide',
  method: 'GET',
  path: '/guide-papers',
  summary: 'One guide of the way of working on paper, in large type.',
  query: z.object({ guide: z.string().min(1).max(60), language: z.enum(['nl', 'en']).default('nl') }),
  reply: PdfReply,
  replyType: 'pdf',
});
