/* SPDX-License-Identifier: GPL-2.0-or-later */
/*
 * Packets of gdb's remote protocol, byte by byte: "$body#xx", where xx is the sum of the body's
 * bytes in hex; "+" and "-" answer it, and a byte 3 between packets is Ctrl-C. In a body, "}"
 * escapes the byte behind it. (gdb manual, "Overview" of the remote protocol)
 */
#ifndef GDB_PACKET_H
#define GDB_PACKET_H

#include <stddef.h>
#include <stdint.h>

#include "base/buf.h"

/* Longest body, as announced to the client; longer ones are PACKET_DAMAGED. */
#define PACKET_MAX 0x10000

enum packet_event {
	PACKET_NOTHING, /* more bytes are needed */
	PACKET_COMPLETE,
	PACKET_DAMAGED,   /* wrong sum, or too long */
	PACKET_INTERRUPT, /* Ctrl-C */
	PACKET_REPEAT,    /* the client asks for the last answer again */
};

/* Zeroed: between packets. */
struct packet_reader {
	struct buf body; /* of the complete packet, until the next byte */
	enum { PACKET_BETWEEN, PACKET_BODY, PACKET_ESCAPED, PACKET_SUM1, PACKET_SUM2 } state;
	uint8_t sum, sent;
};

enum packet_event packet_feed(struct packet_reader *r, uint8_t byte);
void packet_reader_free(struct packet_reader *r);

/* Appends a whole packet. */
void packet_write(struct buf *out, const void *body, size_t n);

#endif
