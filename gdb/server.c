// SPDX-License-Identifier: GPL-2.0-or-later
#include "gdb/server.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "base/err.h"
#include "gdb/description.h"
#include "gdb/hex.h"
#include "gdb/packet.h"
#include "gdb/server_state.h"

/* ---- small answers ---- */

enum gdb_answer server_error(struct buf *answer, const char *message)
{
	buf_cut(answer, 0);
	buf_printf(answer, "E.%s", message);
	return GDB_ANSWER;
}

static enum gdb_answer say(struct buf *answer, const char *text)
{
	buf_puts(answer, text);
	return GDB_ANSWER;
}

static enum gdb_answer ok(struct gdb_server *s, struct words w, struct buf *answer)
{
	(void)s, (void)w;
	return say(answer, "OK");
}

static enum gdb_answer refuse(struct gdb_server *s, struct words w, struct buf *answer)
{
	(void)s, (void)w;
	return server_error(answer, "a recording cannot be changed");
}

static enum gdb_answer detach(struct gdb_server *s, struct words w, struct buf *answer)
{
	(void)s, (void)w;
	buf_puts(answer, "OK");
	return GDB_LAST_ANSWER;
}

static enum gdb_answer end(struct gdb_server *s, struct words w, struct buf *answer)
{
	(void)s, (void)w, (void)answer;
	return GDB_END;
}

static enum gdb_answer run_again(struct gdb_server *s, struct words w, struct buf *answer)
{
	resume_run(s, w, answer);
	return GDB_NO_ANSWER;
}

/* ---- what the server can do ---- */

static bool has_word(struct words w, const char *word)
{
	const size_t n = strlen(word);

	for (const char *p = w.p; p + n <= w.end; p++)
		if (!memcmp(p, word, n))
			return true;
	return false;
}

static enum gdb_answer supported(struct gdb_server *s, struct words w, struct buf *answer)
{
	s->swbreak = has_word(w, "swbreak+");
	buf_printf(answer,
		   "PacketSize=%x;QStartNoAckMode+;ReverseStep+;ReverseContinue+;"
		   "qXfer:features:read+;qXfer:threads:read+;vContSupported+%s",
		   PACKET_MAX, s->swbreak ? ";swbreak+" : "");
	return GDB_ANSWER;
}

static enum gdb_answer no_acks(struct gdb_server *s, struct words w, struct buf *answer)
{
	s->no_acks = true;
	return ok(s, w, answer);
}

static enum gdb_answer vcont_actions(struct gdb_server *s, struct words w, struct buf *answer)
{
	(void)s, (void)w;
	return say(answer, "vCont;c;C;s;S;r");
}

static enum gdb_answer attached(struct gdb_server *s, struct words w, struct buf *answer)
{
	(void)s, (void)w;
	return say(answer, "1");
}

/* ---- documents in parts: "OFFSET,LENGTH" ---- */

static enum gdb_answer part_of(const struct buf *document, struct words w, struct buf *answer)
{
	uint64_t from, n;

	if (!hex_number(&w.p, w.end, &from) || w.p == w.end || *w.p++ != ',' ||
	    !hex_number(&w.p, w.end, &n))
		return server_error(answer, "qXfer takes an offset and a length");
	if (from > document->len)
		from = document->len;
	if (n > document->len - from)
		n = document->len - from;
	buf_putc(answer, from + n == document->len ? 'l' : 'm');
	buf_add(answer, buf_str(document) + from, n);
	return GDB_ANSWER;
}

static enum gdb_answer features(struct gdb_server *s, struct words w, struct buf *answer)
{
	struct buf xml = { 0 };

	description_xml(&xml, s->opts.bits);
	part_of(&xml, w, answer);
	buf_free(&xml);
	return GDB_ANSWER;
}

static enum gdb_answer threads(struct gdb_server *s, struct words w, struct buf *answer)
{
	if (w.end - w.p > 1 && !memcmp(w.p, "0,", 2)) {
		buf_cut(&s->threads, 0);
		threads_xml(s, &s->threads);
	}
	return part_of(&s->threads, w, answer);
}

/* ---- settings ---- */

/* "g5" or "c-1": whose registers, and which thread steps. */
static enum gdb_answer select_thread(struct gdb_server *s, struct words w, struct buf *answer)
{
	uint64_t thread = 0, *which;
	uint32_t task;

	if (w.p == w.end)
		return server_error(answer, "H takes an operation and a thread");
	which = *w.p++ == 'g' ? &s->selected : &s->step;
	if ((w.p == w.end || *w.p != '-') && !hex_number(&w.p, w.end, &thread))
		return server_error(answer, "H takes an operation and a thread");
	if (!thread_task(s, thread, &task))
		return say(answer, "E03");
	*which = thread;
	return say(answer, "OK");
}

static enum gdb_answer current_thread(struct gdb_server *s, struct words w, struct buf *answer)
{
	(void)w;
	buf_printf(answer, "QC%llx", (unsigned long long)thread_of(s, thread_running(s)));
	return GDB_ANSWER;
}

static enum gdb_answer end_of_list(struct gdb_server *s, struct words w, struct buf *answer)
{
	(void)s, (void)w;
	return say(answer, "l");
}

/* What is set: "TYPE,ADDRESS,LENGTH". Software and hardware breakpoints are the same here. */
struct point {
	bool memory; /* a watchpoint */
	struct scout_range range;
};

static bool parse_point(struct words w, struct point *p)
{
	uint64_t type, length;

	*p = (struct point){ 0 };
	if (!hex_number(&w.p, w.end, &type) || w.p == w.end || *w.p++ != ',' ||
	    !hex_number(&w.p, w.end, &p->range.from) || w.p == w.end || *w.p++ != ',' ||
	    !hex_number(&w.p, w.end, &length) || type > 4)
		return false;
	p->memory = type >= 2;
	p->range.to = p->range.from + length;
	p->range.stores = type != 3;
	p->range.loads = type != 2;
	return true;
}

/* Nothing: not supported. */
static enum gdb_answer set_point(struct gdb_server *s, struct words w, struct buf *answer)
{
	struct point p;
	int code;

	if (!parse_point(w, &p))
		return GDB_ANSWER;
	code = p.memory ? watchpoints_set(&s->watchpoints, &p.range)
			: breakpoints_set(&s->breakpoints, p.range.from);
	return code ? server_error(answer, code == -ENOSPC ? "too many of them" : "out of memory")
		    : say(answer, "OK");
}

static enum gdb_answer clear_point(struct gdb_server *s, struct words w, struct buf *answer)
{
	struct point p;

	if (!parse_point(w, &p))
		return GDB_ANSWER;
	if (p.memory)
		watchpoints_clear(&s->watchpoints, &p.range);
	else
		breakpoints_clear(&s->breakpoints, p.range.from);
	return say(answer, "OK");
}

static enum gdb_answer monitor(struct gdb_server *s, struct words w, struct buf *answer)
{
	struct buf line = { 0 }, text = { 0 };

	if (hex_text(&line, w.p, w.end - w.p))
		monitor_command(s, buf_str(&line), &text);
	else
		buf_puts(&text, "not hex digits\n");
	hex_bytes(answer, buf_str(&text), text.len);
	buf_free(&line);
	buf_free(&text);
	return GDB_ANSWER;
}

/* ---- the table ---- */

/* Of several names that fit, the longest comes first. */
static const struct command {
	const char *name;
	enum gdb_answer (*answer)(struct gdb_server *s, struct words w, struct buf *answer);
	bool alone; /* nothing may follow */
} commands[] = {
	{ "qSupported", supported },
	{ "QStartNoAckMode", no_acks },
	{ "qXfer:features:read:target.xml:", features },
	{ "qXfer:threads:read::", threads },
	{ "qfThreadInfo", threads_list, true },
	{ "qsThreadInfo", end_of_list, true },
	{ "qThreadExtraInfo,", threads_describe },
	{ "qAttached", attached },
	{ "qRcmd,", monitor },
	{ "qC", current_thread, true },
	{ "vCont?", vcont_actions, true },
	{ "vCont", resume_vcont },
	{ "vRun;", resume_run },
	{ "vKill;", ok },
	{ "?", resume_reason, true },
	{ "!", ok, true },
	{ "g", inspect_registers, true },
	{ "p", inspect_register },
	{ "m", inspect_memory },
	{ "G", refuse },
	{ "P", refuse },
	{ "M", refuse },
	{ "X", refuse },
	{ "Z", set_point },
	{ "z", clear_point },
	{ "H", select_thread },
	{ "T", threads_alive },
	{ "bs", resume_step_back, true },
	{ "bc", resume_back, true },
	{ "c", resume_continue },
	{ "C", resume_continue },
	{ "s", resume_step },
	{ "S", resume_step },
	{ "R", run_again },
	{ "D", detach },
	{ "k", end },
};

enum gdb_answer gdb_server_packet(struct gdb_server *s, const char *body, size_t n,
				  struct buf *answer, struct buf *notes)
{
	s->notes = notes;
	for (size_t i = 0; i < sizeof(commands) / sizeof(commands[0]); i++) {
		const struct command *c = &commands[i];
		const size_t length = strlen(c->name);

		if (n >= length && !memcmp(body, c->name, length) && !(c->alone && n > length))
			return c->answer(s, (struct words){ body + length, body + n }, answer);
	}
	return GDB_ANSWER;
}

/* ---- the server ---- */

struct gdb_server *gdb_server_new(const struct gdb_server_opts *o)
{
	struct gdb_server *s = calloc(1, sizeof(*s));

	if (!s)
		return NULL;
	s->opts = *o;
	s->position = timeline_first_user(o->timeline);
	s->why = MOTION_STEPPED;
	return s;
}

void gdb_server_free(struct gdb_server *s)
{
	if (!s)
		return;
	breakpoints_free(&s->breakpoints);
	watchpoints_free(&s->watchpoints);
	buf_free(&s->threads);
	free(s);
}

bool gdb_server_no_acks(const struct gdb_server *s)
{
	return s->no_acks;
}
