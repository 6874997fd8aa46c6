import { createInflateRaw } from "node:zlib";
import { ImportRefused } from "../import-refused.ts";
import { LIMITS } from "../limits.ts";

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
/** Deflate reaches a thousand; the dullest of real sheets stay well below this. */
const HIGHEST_RATIO = 250;
const RATIO_COUNTS_FROM = 24 * 1024 * 1024;
const CHUNK = 128 * 1024;

export interface ZipEntry {
  name: string;
  /** How long it is packed. */
  packed: number;
  /** How long it says it is. */
  size: number;
  stored: boolean;
  offset: number;
}

/**
 * The entries of a zip archive in memory and their bytes, of which it gives out no more than they declare and
 * LIMITS allow. It reads what workbooks are made of: no encryption, no archives beyond 4 GB.
 */
export class Zip {
  readonly entries: ReadonlyMap<string, ZipEntry>;
  readonly #bytes: Buffer;
  #unpacked = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.entries = new Map(this.#directory().map((entry) => [partKey(entry.name), entry]));
  }

  /** The entry of that name, whatever capitals and slashes it is written with. */
  entry(name: string): ZipEntry | undefined {
    return this.entries.get(partKey(name));
  }

  /** The entry's bytes, as they are unpacked. */
  async *chunks(entry: ZipEntry): AsyncGenerator<Uint8Array, void, void> {
    if (entry.size > LIMITS.unpacked) refuseBomb();
    const packed = this.#packedBytes(entry);
    if (entry.stored) {
      this.#count(entry, packed.length, packed.length);
      yield packed;
      return;
    }
    const inflate = createInflateRaw({ chunkSize: CHUNK });
    inflate.end(packed);
    let size = 0;
    try {
      for await (const chunk of inflate) {
        size += chunk.length;
        this.#count(entry, chunk.length, size);
        yield chunk;
      }
    } catch (error) {
      if (error instanceof ImportRefused) throw error;
      throw broken(entry.name);
    } finally {
      inflate.destroy();
    }
  }

  #count(entry: ZipEntry, more: number, size: number): void {
    this.#unpacked += more;
    const tooDense = size > RATIO_COUNTS_FROM && size > entry.packed * HIGHEST_RATIO;
    // Several looks into a part count again: a generous bound on all work together.
    if (size > entry.size || tooDense || this.#unpacked > 4 * LIMITS.unpacked) refuseBomb();
  }

  #packedBytes({ name, offset, packed }: ZipEntry): Buffer {
    const { length } = this.#bytes;
    if (offset + 30 > length || this.#bytes.readUInt32LE(offset) !== LOCAL) throw broken(name);
    const start = offset + 30 + this.#bytes.readUInt16LE(offset + 26) + this.#bytes.readUInt16LE(offset + 28);
    if (start + packed > length) throw broken(name);
    return this.#bytes.subarray(start, start + packed);
  }

  #directory(): ZipEntry[] {
    const end = this.#endOfDirectory();
    const count = this.#bytes.readUInt16LE(end + 10);
    if (count > LIMITS.entries) refuseBomb();
    let at = this.#bytes.readUInt32LE(end + 16);
    const entries: ZipEntry[] = [];
    for (let index = 0; index < count; index++) {
      if (at + 46 > this.#bytes.length || this.#bytes.readUInt32LE(at) !== CENTRAL) throw broken("zip");
      const nameLength = this.#bytes.readUInt16LE(at + 28);
      const extraLength = this.#bytes.readUInt16LE(at + 30);
      const commentLength = this.#bytes.readUInt16LE(at + 32);
      entries.push(this.#entryAt(at, nameLength, extraLength));
      at += 46 + nameLength + extraLength + commentLength;
    }
    return entries;
  }

  #entryAt(at: number, nameLength: number, extraLength: number): ZipEntry {
    const flags = this.#bytes.readUInt16LE(at + 8);
    const method = this.#bytes.readUInt16LE(at + 10);
    const name = this.#bytes.toString("utf8", at + 46, at + 46 + nameLength);
    if (flags & 1) throw new ImportRefused({ code: "ENCRYPTED", data: {} });
    if (method !== 0 && method !== 8) throw broken(name);
    const extra = this.#bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
    const wide = wideNumbers(extra);
    const number = (position: number) => {
      const value = this.#bytes.readUInt32LE(at + position);
      return value === 0xffffffff ? (wide.shift() ?? value) : value;
    };
    // In the order in which the extra field gives those that do not fit.
    const size = number(24);
    const packed = number(20);
    const offset = number(42);
    return { name, size, packed, offset, stored: method === 0 };
  }

  #endOfDirectory(): number {
    const last = this.#bytes.length - END_LENGTH;
    for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--)
      if (this.#bytes.readUInt32LE(at) === END) return at;
    throw broken("zip");
  }
}

/** The 64-bit numbers of a Zip64 extra field, which stand there for the 32-bit ones that are all ones. */
function wideNumbers(extra: Buffer): number[] {
  for (let at = 0; at + 4 <= extra.length; ) {
    const length = extra.readUInt16LE(at + 2);
    if (extra.readUInt16LE(at) === 1) {
      const field = extra.subarray(at + 4, at + 4 + length);
      const count = Math.floor(field.length / 8);
      return Array.from({ length: count }, (_, index) => Number(field.readBigUInt64LE(index * 8)));
    }
    at += 4 + length;
  }
  return [];
}

function partKey(name: string): string {
  return name.replace(/\\/g, "/").replace(/^\/+/, "").toLowerCase();
}

function broken(part: string): ImportRefused {
  return new ImportRefused({ code: "BROKEN_WORKBOOK", data: { part } });
}

function refuseBomb(): never {
  throw new ImportRefused({ code: "ZIP_BOMB", data: { limit: LIMITS.unpacked } });
}
