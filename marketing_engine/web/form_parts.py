"""One field of a multipart form, as the bytes that were sent: the usual reader makes text of it, guessing a charset."""

from fastapi import Request
from python_multipart.exceptions import FormParserError
from python_multipart.multipart import MultipartParser, parse_options_header

from marketing_engine.web.bodies import TooLarge


class NoForm(Exception):
    """What was sent is no multipart form."""


class _Wanted:
    """Collects one part and lets the others go by."""

    def __init__(self, name: str) -> None:
        self.data = bytearray()
        self.is_whole = False
        self._name = name.encode()
        self._taking = False
        self._field = bytearray()
        self._value = bytearray()

    def begin(self) -> None:
        self._taking = False
        self._field.clear()
        self._value.clear()

    def field(self, data: bytes, start: int, end: int) -> None:
        self._field += data[start:end]

    def value(self, data: bytes, start: int, end: int) -> None:
        self._value += data[start:end]

    def header_end(self) -> None:
        if bytes(self._field).lower() == b"content-disposition":
            _, options = parse_options_header(bytes(self._value))
            self._taking = options.get(b"name") == self._name
        self._field.clear()
        self._value.clear()

    def part(self, data: bytes, start: int, end: int) -> None:
        if self._taking:
            self.data += data[start:end]

    def end(self) -> None:
        self.is_whole = True


async def read_part(request: Request, name: str, limit: int) -> bytes:
    """The bytes of the field of this name, empty where there is none; raises NoForm, TooLarge beyond `limit` in all."""
    kind, options = parse_options_header(request.headers.get("content-type", ""))
    boundary = options.get(b"boundary", b"")
    if kind.lower() != b"multipart/form-data" or not boundary:
        raise NoForm("expected multipart/form-data")
    length = request.headers.get("content-length", "")
    if length.isdigit() and int(length[:20]) > limit:
        raise TooLarge(limit)
    wanted, read = _Wanted(name), 0
    try:
        parser = MultipartParser(
            boundary,
            {
                "on_part_begin": wanted.begin,
                "on_part_data": wanted.part,
                "on_header_field": wanted.field,
                "on_header_value": wanted.value,
                "on_header_end": wanted.header_end,
                "on_end": wanted.end,
            },
        )
        async for portion in request.stream():
            read += len(portion)
            if read > limit:
                raise TooLarge(limit)
            parser.write(portion)
    except FormParserError:
        raise NoForm("the form is broken") from None
    if not wanted.is_whole:
        raise NoForm("the form is cut off")
    return bytes(wanted.data)
