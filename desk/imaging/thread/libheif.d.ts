/** The part of libheif's WebAssembly build that is used; its own types describe another build. */
declare module 'libheif-js/libheif-wasm/libheif.js' {
  export interface HeifModule {
    readonly heif_error_code: { readonly heif_error_Ok: unknown };
    readonly heif_colorspace: { readonly heif_colorspace_RGB: unknown };
    readonly heif_chroma: { readonly heif_chroma_interleaved_RGBA: unknown };
    readonly heif_channel: { readonly heif_channel_interleaved: unknown };
    heif_context_alloc(): unknown;
    heif_context_free(context: unknown): void;
    heif_context_read_from_memory(context: unknown, bytes: Uint8Array): { readonly code: unknown };
    heif_js_context_get_primary_image_handle(context: unknown): unknown;
    heif_image_handle_get_width(handle: unknown): number;
    heif_image_handle_get_height(handle: unknown): number;
    heif_image_handle_release(handle: unknown): void;
    heif_image_release(image: unknown): void;
    heif_js_decode_image2(
      handle: unknown,
      colorspace: unknown,
      chroma: unknown,
    ): Promise<{
      readonly image?: unknown;
      readonly channels?: readonly {
        readonly id: unknown;
        readonly stride: number;
        readonly data: Uint8Array;
      }[];
    }>;
  }
  export default function libheif(options: {
    readonly wasmBinary: Uint8Array;
    readonly print: (text: string) => void;
    readonly printErr: (text: string) => void;
  }): HeifModule;
}
