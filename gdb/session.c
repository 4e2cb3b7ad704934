// SPDX-License-Identifier: GPL-2.0-or-later
#include "gdb/session.h"

#include <errno.h>
#include <poll.h>
#include <string.h>
#include <unistd.h>

#include "base/err.h"
#include "gdb/hex.h"
#include "gdb/packet.h"

#define CTRL_C 3

struct session {
	struct gdb_server *server;
	struct packet_reader reader;
	int in, out, client;
	struct buf bytes; /* received … */
	size_t used;      /* … of which so many were taken */
	struct buf notes;
	struct buf answer; /* the body, … */
	struct buf sent;   /* … and the packet, for a client that asks again */
	bool gone;
};

/* Receives what is there; waits for something if `wait`. */
static void receive(struct session *s, bool wait)
{
	struct pollfd p[2] = { { s->in, POLLIN, 0 }, { s->client, POLLIN, 0 } };
	char bytes[4096];
	ssize_t n;

	if (poll(p, 2, wait ? -1 : 0) < 0)
		return;
	if (!p[0].revents) {
		s->gone |= p[1].revents != 0;
		return;
	}
	n = read(s->in, bytes, sizeof(bytes));
	if (n > 0)
		buf_add(&s->bytes, bytes, n);
	else if (n == 0 || (errno != EINTR && errno != EAGAIN))
		s->gone = true;
}

/* While a command runs, a client sends nothing but Ctrl-C. */
static bool interrupted(void *ctx)
{
	struct session *s = ctx;
	char *at;

	receive(s, false);
	at = s->bytes.len > s->used
		     ? memchr(s->bytes.data + s->used, CTRL_C, s->bytes.len - s->used)
		     : NULL;
	if (at)
		*at = '+'; /* taken: an acknowledgement means nothing */
	return at || s->gone;
}

static int send_all(struct session *s, const void *bytes, size_t n)
{
	const char *p = bytes;

	while (n > 0) {
		const ssize_t done = write(s->out, p, n);

		if (done < 0 && errno == EINTR)
			continue;
		if (done <= 0)
			return -EPIPE;
		p += done;
		n -= done;
	}
	return 0;
}

/* "O" and the text in hex: the client prints it. */
static int send_notes(struct session *s)
{
	buf_cut(&s->sent, 0);
	buf_putc(&s->sent, 'O');
	hex_bytes(&s->sent, buf_str(&s->notes), s->notes.len);
	buf_cut(&s->notes, 0);
	packet_write(&s->notes, buf_str(&s->sent), s->sent.len);
	return send_all(s, buf_str(&s->notes), s->notes.len);
}

/* Answers a packet; false at the end of the session. */
static bool serve(struct session *s)
{
	enum gdb_answer kind;
	const bool acks = !gdb_server_no_acks(s->server);

	if (acks && send_all(s, "+", 1))
		return false;
	buf_cut(&s->answer, 0);
	buf_cut(&s->notes, 0);
	kind = gdb_server_packet(s->server, buf_str(&s->reader.body), s->reader.body.len,
				 &s->answer, &s->notes);
	if (s->notes.len && send_notes(s))
		return false;
	if (kind == GDB_END)
		return false;
	if (kind == GDB_NO_ANSWER)
		return true;
	buf_cut(&s->sent, 0);
	packet_write(&s->sent, buf_str(&s->answer), s->answer.len);
	return !send_all(s, buf_str(&s->sent), s->sent.len) && kind != GDB_LAST_ANSWER;
}

/* Takes one byte; false at the end of the session. A Ctrl-C that comes too late is nothing. */
static bool take(struct session *s, uint8_t byte)
{
	switch (packet_feed(&s->reader, byte)) {
	case PACKET_COMPLETE:
		return serve(s);
	case PACKET_DAMAGED:
		return !send_all(s, "-", 1);
	case PACKET_REPEAT:
		return !send_all(s, buf_str(&s->sent), s->sent.len);
	default:
		return true;
	}
}

static bool take_all(struct session *s)
{
	while (s->used < s->bytes.len)
		if (!take(s, s->bytes.data[s->used++]))
			return false;
	buf_cut(&s->bytes, 0);
	s->used = 0;
	return true;
}

int gdb_session(const struct gdb_server_opts *o, int in, int out, int client, struct err *e)
{
	struct session s = { .in = in, .out = out, .client = client };
	struct gdb_server_opts mine = *o;
	int code = 0;

	mine.interrupted = interrupted;
	mine.ctx = &s;
	s.server = gdb_server_new(&mine);
	if (!s.server)
		return err_set(e, -ENOMEM, "out of memory");
	while (!s.gone && take_all(&s))
		receive(&s, true);
	if (s.bytes.failed || s.answer.failed || s.reader.body.failed)
		code = err_set(e, -ENOMEM, "out of memory");
	gdb_server_free(s.server);
	packet_reader_free(&s.reader);
	buf_free(&s.bytes);
	buf_free(&s.notes);
	buf_free(&s.answer);
	buf_free(&s.sent);
	return code;
}
