import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { decode, DraftError, SIZE_LIMIT, sourceOf } from '../../src/draft/decode.ts'

function failure(bytes: Uint8Array, limit?: number): DraftError {
  try {
    decode(bytes, limit)
  } catch (error) {
    if (error instanceof DraftError) return error
    throw error
  }
  throw new Error('was decoded')
}

const latin1 = (text: string) => Buffer.from(text, 'latin1')

describe('text', () => {
  test('UTF-8, with what is outside of the basic plane', () => {
    expect(decode(Buffer.from('Ó Briain’s 🚲 café'))).toBe('Ó Briain’s 🚲 café')
  })
  test('an empty file', () => {
    expect(decode(new Uint8Array())).toBe('')
  })
  test('a byte order mark is kept, so that offsets count it', () => {
    expect(decode(Buffer.from('\ufeffThe ferry'))).toBe('\ufeffThe ferry')
  })
  test('UTF-16 with a byte order mark, both ways round', () => {
    const little = Buffer.from('\ufeffThe ferry 🚲', 'utf16le')
    expect(decode(little)).toBe('\ufeffThe ferry 🚲')
    expect(decode(Buffer.from(little).swap16())).toBe('\ufeffThe ferry 🚲')
  })
  test('the text of a file that holds bytes, and from then on holds text', () => {
    const file = new VFile({ value: Buffer.from('\ufeffHarbour') })
    expect(sourceOf(file)).toBe('\ufeffHarbour')
    expect(file.value).toBe('\ufeffHarbour')
    expect(sourceOf(new VFile())).toBe('')
  })
})

describe('no text', () => {
  test.each([
    ['%PDF-1.7\n', 'a PDF'],
    ['PK\x03\x04\x14\0', 'DOCX'],
    ['{\\rtf1\\ansi', 'RTF'],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'DOC'],
    ['\x89PNG\r\n\x1a\n', 'PNG'],
    ['\xff\xd8\xff\xe0', 'JPEG'],
    ['GIF89a', 'GIF'],
    ['\x1f\x8b\x08', 'gzip'],
    ['\xff\xfe\0\0T\0\0\0', 'UTF-32'],
  ])('%j is named', (bytes, name) => {
    const error = failure(latin1(bytes))
    expect(error.code).toBe('not-text')
    expect(error.message).toContain(name)
  })
  test('NUL bytes, with their offset', () => {
    const error = failure(Buffer.from('The tide\0turned'))
    expect(error.code).toBe('not-text')
    expect(error.message).toContain('offset 8')
    expect(failure(Buffer.from('The tide', 'utf16le')).code).toBe('not-text')
    expect(failure(Buffer.from('\ufeffThe\0tide', 'utf16le')).code).toBe('not-text')
  })
  test('broken UTF-16', () => {
    expect(failure(latin1('\xff\xfeT\0x')).code).toBe('not-utf16')
    expect(failure(latin1('\xff\xfe\x00\xd8T\0')).code).toBe('not-utf16')
  })
  test('over the limit: both sizes are said', () => {
    const error = failure(new Uint8Array(3 * 1024 * 1024), 2 * 1024 * 1024)
    expect(error.code).toBe('too-large')
    expect(error.message).toBe('the file has 3 MB; the limit is 2 MB')
    expect(failure(new Uint8Array(SIZE_LIMIT + 1)).code).toBe('too-large')
  })
})

describe('invalid UTF-8: byte, offset and line', () => {
  test.each([
    ['He said \x93no\x94', 0x93, 8, 1],
    ['one\ntwo\r\nthree\rcaf\xe9', 0xe9, 18, 4],
    ['\xc0\xaf', 0xc0, 0, 1],
    ['a\xed\xa0\x80', 0xed, 1, 1],
    ['a\xf4\x90\x80\x80', 0xf4, 1, 1],
    ['a\xe0\x80\x80', 0xe0, 1, 1],
    ['\xe2\x82', 0xe2, 0, 1],
    ['ok \xc3\xa9 \xff', 0xff, 6, 1],
  ])('%j', (bytes, byte, offset, line) => {
    const error = failure(latin1(bytes))
    expect(error.code).toBe('not-utf8')
    expect(error.message).toContain(
      `byte 0x${byte.toString(16).toUpperCase()} at offset ${offset}, line ${line};`,
    )
  })
})
