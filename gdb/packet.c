// SPDX-License-Identifier: GPL-2.0-or-later
#include "gdb/packet.h"

#include "gdb/hex.h"

#define CTRL_C     3
#define ESCAPE     '}'
#define ESCAPE_XOR 0x20

static enum packet_event begin(struct packet_reader *r, uint8_t byte)
{
	if (byte == CTRL_C)
		return PACKET_INTERRUPT;
	if (byte == '-')
		return PACKET_REPEAT;
	if (byte == '$') {
		buf_cut(&r->body, 0);
		r->sum = 0;
		r->state = PACKET_BODY;
	}
	return PACKET_NOTHING;
}

/* A body that is too long is dropped, and its sum made wrong. */
static void add(struct packet_reader *r, uint8_t byte)
{
	if (r->body.len < PACKET_MAX)
		buf_putc(&r->body, byte);
	else
		r->body.failed = true;
}

static enum packet_event body(struct packet_reader *r, uint8_t byte)
{
	if (byte == '#') {
		r->state = PACKET_SUM1;
		return PACKET_NOTHING;
	}
	if (byte == '$') /* the end of the last packet was lost */
		return r->state = PACKET_BETWEEN, begin(r, byte);
	r->sum += byte;
	if (byte == ESCAPE)
		r->state = PACKET_ESCAPED;
	else
		add(r, byte);
	return PACKET_NOTHING;
}

static enum packet_event end(struct packet_reader *r, uint8_t byte)
{
	const int low = hex_digit(byte), sum = low < 0 ? -1 : r->sent << 4 | low;
	const bool failed = r->body.failed;

	r->state = PACKET_BETWEEN;
	r->body.failed = false;
	return sum == r->sum && !failed ? PACKET_COMPLETE : PACKET_DAMAGED;
}

enum packet_event packet_feed(struct packet_reader *r, uint8_t byte)
{
	switch (r->state) {
	case PACKET_BETWEEN:
		return begin(r, byte);
	case PACKET_BODY:
		return body(r, byte);
	case PACKET_ESCAPED:
		r->sum += byte;
		add(r, byte ^ ESCAPE_XOR);
		r->state = PACKET_BODY;
		return PACKET_NOTHING;
	case PACKET_SUM1:
		r->sent = hex_digit(byte);
		r->state = PACKET_SUM2;
		if (hex_digit(byte) >= 0)
			return PACKET_NOTHING;
		r->state = PACKET_BETWEEN;
		return PACKET_DAMAGED;
	case PACKET_SUM2:
		return end(r, byte);
	}
	return PACKET_NOTHING;
}

void packet_reader_free(struct packet_reader *r)
{
	buf_free(&r->body);
}

/* "*" would be a repetition. */
static bool must_escape(uint8_t c)
{
	return c == '$' || c == '#' || c == ESCAPE || c == '*';
}

void packet_write(struct buf *out, const void *bytes, size_t n)
{
	const uint8_t *p = bytes;
	uint8_t sum = 0;

	buf_putc(out, '$');
	for (size_t i = 0; i < n; i++) {
		uint8_t c = p[i];

		if (must_escape(c)) {
			buf_putc(out, ESCAPE);
			sum += ESCAPE;
			c ^= ESCAPE_XOR;
		}
		buf_putc(out, c);
		sum += c;
	}
	buf_printf(out, "#%02x", sum);
}
