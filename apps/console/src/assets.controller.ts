import { Controller, Get, NotFoundException, Req, Res } from '@nestjs/common';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { PAGES } from './pages/address';
import { assetNamed } from './asset-files';

@Controller(PAGES)
export class AssetsController {
  @Get('assets/:asset')
  asset(@Req() { headers, params }: FastifyRequest, @Res() reply: FastifyReply): void {
    const asset = assetNamed((params as { readonly asset: string }).asset);
    if (asset === null) throw new NotFoundException();
    const accepted = String(headers['accept-encoding'] ?? '');
    const coding = (['br', 'gzip'] as const).find((one) => accepted.includes(one));
    if (coding !== undefined) void reply.header('Content-Encoding', coding);
    void reply
      .headers({ 'Cache-Control': 'public, max-age=31536000, immutable', Vary: 'Accept-Encoding' })
      .type(asset.type)
      .send(coding === undefined ? asset.plain : asset[coding]);
  }
}
