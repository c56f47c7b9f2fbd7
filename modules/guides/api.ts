import { z } from 'zod';
import { endpoint, PdfReply } from '../../platform/http/endpoint.ts';

export const printGuide = endpoint({
  id: 'printGuide',
  method: 'GET',
  path: '/guides/:guideId/paper',
  summary: 'One guide of the way of working on paper, in large type.',
  params: z.object({ guideId: z.string().min(1).max(60) }),
  query: z.object({ language: z.enum(['nl', 'en']).default('nl') }),
  reply: PdfReply,
  replyType: 'pdf',
});
