// SPDX-License-Identifier: GPL-2.0-or-later
#include "view/dump_record.h"

#include <inttypes.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>

#include "abi/calls/sysent.h"
#include "abi/constants/errno_names.h"
#include "base/buf.h"
#include "guest/protocol.h"
#include "trace/entry.h"
#include "trace/format.h"
#include "view/label.h"

enum { SHOWN = 32 }; /* bytes of memory or of a message */

static const char *name_in(const char *const *names, size_t n, uint64_t i)
{
	return i < n && names[i] ? names[i] : "?";
}

#define NAME_IN(names, i) name_in(names, sizeof(names) / sizeof(*(names)), i)

/* "\"hello\"", with "..." after the first bytes of a long one. */
static void add_bytes(struct buf *b, const void *bytes, size_t n)
{
	buf_putc(b, '"');
	buf_escape(b, bytes, n < SHOWN ? n : SHOWN);
	buf_puts(b, n > SHOWN ? "\"..." : "\"");
}

/* A path or name in full. */
static void add_text(struct buf *b, const void *bytes, size_t n)
{
	buf_putc(b, '"');
	buf_escape(b, bytes, n);
	buf_putc(b, '"');
}

static void add_address(struct buf *b, const char *before, uint64_t addr)
{
	buf_printf(b, "%s%" PRIx64, before, addr);
}

/* ---- what runs ---- */

static void say_block(struct dump_call *c, const void *payload, struct buf *b)
{
	const struct rec_block *r = payload;

	(void)c;
	buf_printf(b, "%u: %" PRIx64 ", %u instructions, %u bytes", r->id, r->addr, r->n_insns,
		   r->n_bytes);
}

static void say_start(struct dump_call *c, const void *payload, struct buf *b)
{
	const struct rec_start *r = payload;
	unsigned n = 0;

	(void)c;
	for (size_t i = 0; i < sizeof(r->idt) / sizeof(*r->idt); i++)
		n += r->idt[i] != 0;
	buf_printf(b, "task %" PRIx64 " runs, %u interrupt handlers", r->task, n);
}

static void say_nothing(struct dump_call *c, const void *payload, struct buf *b)
{
	(void)c;
	(void)payload;
	(void)b;
}

static void say_intr(struct dump_call *c, const void *payload, struct buf *b)
{
	const struct rec_intr *r = payload;
	const char *fault = label_fault(r->vector);

	(void)c;
	buf_printf(b, "vector %u", r->vector);
	if (fault)
		buf_printf(b, " (%s), error 0x%x", fault, r->error);
	buf_printf(b,
		   ", ip %" PRIx64 ", cs 0x%" PRIx64 ", flags 0x%" PRIx64 ", sp %" PRIx64
		   ", ss 0x%" PRIx64,
		   r->ip, r->cs, r->flags, r->sp, r->ss);
	if (r->count)
		buf_printf(b, ", count %" PRIu64, r->count);
}

static void say_task(struct dump_call *c, const void *payload, struct buf *b)
{
	const struct rec_task *r = payload;

	(void)c;
	buf_printf(b, "%" PRIx64 ": pid %u, thread group %u, parent %u, mm %" PRIx64 ", ", r->task,
		   r->pid, r->tgid, r->ppid, r->mm);
	add_text(b, r->comm, strnlen(r->comm, sizeof(r->comm)));
}

static void say_switch(struct dump_call *c, const void *payload, struct buf *b)
{
	(void)c;
	add_address(b, "to ", ((const struct rec_switch *)payload)->task);
}

static void say_wake(struct dump_call *c, const void *payload, struct buf *b)
{
	(void)c;
	add_address(b, "task ", ((const struct rec_wake *)payload)->task);
}

static void say_stack(struct dump_call *c, const void *payload, struct buf *b)
{
	const struct rec_stack *r = payload;

	(void)c;
	add_address(b, "pointer from ", r->from);
	if (r->to)
		add_address(b, " to ", r->to);
	else
		buf_puts(b, " to where the next INTR says");
	buf_puts(b, r->how == STACK_LOADED ? ", loaded" : "");
}

static void say_fork(struct dump_call *c, const void *payload, struct buf *b)
{
	(void)c;
	add_address(b, "makes task ", ((const struct rec_fork *)payload)->task);
}

static void say_untouched(struct dump_call *c, const void *payload, struct buf *b)
{
	const struct rec_untouched *r = payload;

	(void)c;
	buf_printf(b, "%" PRIx64 ", %u bytes in no page yet", r->addr, r->len);
}

static void say_count(struct dump_call *c, const void *payload, struct buf *b)
{
	(void)c;
	buf_printf(b, "%" PRIu64 " instructions", ((const struct rec_count *)payload)->count);
}

static void say_lost(struct dump_call *c, const void *payload, struct buf *b)
{
	(void)c;
	buf_printf(b, "%" PRIu64 " words", ((const struct rec_lost *)payload)->words);
}

/* ---- system calls ---- */

/* Which argument of an execve is the path; NULL for other calls. */
static const struct exec {
	const char *name;
	unsigned path; /* the argument; argv is the next one */
} execs[] = { { "execve", 0 }, { "execveat", 1 } };

static void begin_call(struct dump_call *c, const struct sysent *s, bool wide,
		       const uint64_t args[6])
{
	*c = (struct dump_call){ .word = wide ? 8 : 4 };
	for (size_t i = 0; s && i < sizeof(execs) / sizeof(*execs); i++)
		if (!strcmp(s->name, execs[i].name)) {
			c->exec = true;
			c->path = args[execs[i].path];
			c->argv = args[execs[i].path + 1];
		}
}

static void say_sysenter(struct dump_call *c, const void *payload, struct buf *b)
{
	const struct rec_sysenter *r = payload;
	const bool known = r->abi < ABI_COUNT, wide = r->abi != ABI_I386;
	const uint64_t given = r->regs[R_ORIG_AX];
	const unsigned nr = given & (r->abi == ABI_X32 ? ~X32_BIT : UINT32_MAX);
	const struct sysent *s = known ? sysent_find(r->abi, nr) : NULL;
	uint64_t args[6];

	entry_args(r, wide, args);
	begin_call(c, s, wide, args);
	buf_printf(b, "%s %u %s(", known ? abi_name(r->abi) : "unknown ABI", nr, s ? s->name : "?");
	for (unsigned i = 0; i < (s ? sysent_nargs(s) : 6); i++)
		buf_printf(b, "%s0x%" PRIx64, i ? ", " : "", args[i]);
	buf_printf(b, "), task %" PRIx64 ", ip %" PRIx64 ", sp %" PRIx64 ", clock %" PRIu64,
		   r->task, r->regs[R_IP], r->regs[R_SP], r->clock);
	add_address(b, ", registers at ", r->regs_at);
	if (r->sockets & ACTS_ON_SOCKET)
		buf_puts(b, ", acts on a socket");
	if (r->sockets & SOCKETS_UNKNOWN)
		buf_puts(b, ", arguments not readable");
}

static void say_sysexit(struct dump_call *c, const void *payload, struct buf *b)
{
	const struct rec_sysexit *r = payload;
	const char *name = r->result < 0 && r->result >= -4095 ? errno_name((int)-r->result) : NULL;

	*c = (struct dump_call){ 0 };
	buf_printf(b, "task %" PRIx64 ": %" PRId64, r->task, r->result);
	if (name)
		buf_printf(b, " %s", name);
}

static const char *when_name(uint32_t when)
{
	static const char *const names[] = { "at entry", "at exit" };

	return NAME_IN(names, when);
}

/* Remembers the addresses of argv's words. */
static void read_argv(struct dump_call *c, const uint8_t *bytes, size_t n)
{
	for (size_t at = 0; at + c->word <= n && c->n_words < DUMP_WORDS_OF_EXEC; at += c->word) {
		uint64_t pointer = 0;

		memcpy(&pointer, bytes + at, c->word);
		if (!pointer)
			break;
		c->words[c->n_words++] = pointer;
	}
}

static bool is_word_of_exec(const struct dump_call *c, uint64_t addr)
{
	bool is = addr == c->path;

	for (size_t i = 0; i < c->n_words; i++)
		is |= addr == c->words[i];
	return is;
}

/* For an execve: shows the path and the first words of argv up to their NUL; anything else may be
 * the environment. */
static void add_exec_memory(struct dump_call *c, const struct rec_mem *r, const uint8_t *bytes,
			    struct buf *b)
{
	if (is_word_of_exec(c, r->addr))
		return add_bytes(b, bytes, strnlen((const char *)bytes, r->len));
	if (r->addr != c->argv)
		return buf_puts(b, "not shown: it may be the environment");
	read_argv(c, bytes, r->len);
	buf_printf(b, "argv, %zu words", c->n_words);
}

static void say_mem(struct dump_call *c, const void *payload, struct buf *b)
{
	const struct rec_mem *r = payload;
	const uint8_t *bytes = (const uint8_t *)(r + 1);

	buf_printf(b, "%" PRIx64 ", %u bytes %s: ", r->addr, r->len, when_name(r->when));
	if (c->exec)
		add_exec_memory(c, r, bytes, b);
	else
		add_bytes(b, bytes, r->len);
}

static void say_exec(struct dump_call *c, const void *payload, struct buf *b)
{
	const struct rec_exec *r = payload;

	(void)c;
	buf_printf(b, "task %" PRIx64 ", mm %" PRIx64 ", ", r->task, r->mm);
	add_text(b, r + 1, r->path_len);
}

/* ---- files ---- */

static const char *const kinds[] = {
	[FILE_OTHER] = "file",
	[FILE_SOCKET] = "socket",
	[FILE_EPOLL] = "epoll",
	[FILE_PIDFD] = "pidfd",
};

static void say_file(struct dump_call *c, const void *payload, struct buf *b)
{
	const struct rec_file *r = payload;

	(void)c;
	buf_printf(b, "%d: %s, inode %" PRIu64, r->fd, NAME_IN(kinds, r->kind), r->ino);
	if (r->kind == FILE_SOCKET)
		buf_printf(b, ", family %u, type %u, protocol %u", r->family, r->type, r->protocol);
	buf_puts(b, ", ");
	add_text(b, r + 1, r->path_len);
}

static void add_hex(struct buf *b, const char *before, const uint8_t *bytes, size_t n)
{
	buf_puts(b, before);
	for (size_t i = 0; i < n; i++)
		buf_printf(b, "%02x", bytes[i]);
}

/* Addresses and ports as in packets: addresses in hex, since the family is not known here. */
static void add_socket(const struct rec_known *r, struct buf *b)
{
	buf_printf(b, ", family %u, type %u, protocol %u ", r->family, r->type, r->protocol);
	add_text(b, r->proto, strnlen(r->proto, sizeof(r->proto)));
	buf_printf(b, ", state %u", r->state);
	add_hex(b, ", local ", r->local, sizeof(r->local));
	buf_printf(b, " port %u", __builtin_bswap16(r->local_port));
	add_hex(b, ", peer ", r->peer, sizeof(r->peer));
	buf_printf(b, " port %u, netlink port %u, peer's inode %" PRIu64,
		   __builtin_bswap16(r->peer_port), r->port_id, r->peer_ino);
}

static void say_known(struct dump_call *c, const void *payload, struct buf *b)
{
	const struct rec_known *r = payload;
	const char *names = (const char *)(r + 1);

	(void)c;
	buf_printf(b, "%" PRIx64 ": %s, inode %" PRIu64 ", mode 0%o, device %u:%u%s", r->file,
		   NAME_IN(kinds, r->kind), r->ino, r->mode, r->rdev >> 20, r->rdev & 0xfffff,
		   r->deleted ? ", deleted" : "");
	if (r->kind == FILE_SOCKET)
		add_socket(r, b);
	if (r->kind == FILE_PIDFD)
		buf_printf(b, ", process %u", r->port_id);
	buf_puts(b, ", ");
	add_text(b, names, r->path_len);
	if (r->name_len) {
		buf_puts(b, ", name ");
		add_text(b, names + r->path_len, r->name_len);
	}
}

static void say_fd(struct dump_call *c, const void *payload, struct buf *b)
{
	const struct rec_fd *r = payload;

	(void)c;
	buf_printf(b, "%d %s: file %" PRIx64, r->fd, when_name(r->when), r->file);
}

/* ---- init's messages ---- */

static void say_mail(struct dump_call *c, const void *payload, struct buf *b)
{
	static const char *const ops[] = {
		[MAIL_NONE] = "none",
		[MAIL_START] = "start",
		[MAIL_STOP] = "stop",
		[MAIL_QUIT] = "quit",
		[MAIL_OUTPUT] = "output",
		[MAIL_INPUT] = "input",
		[MAIL_JOB] = "job",
		[MAIL_EXIT] = "exit",
		[MAIL_EXEC_FAILED] = "exec failed",
		[MAIL_LEFT] = "left",
		[MAIL_MESSAGE] = "message",
		[MAIL_ORACLE] = "oracle",
		[MAIL_MODULE] = "module",
		[MAIL_WROTE] = "wrote",
		[MAIL_FETCH] = "fetch",
		[MAIL_LEFT_BEHIND] = "left behind",
		[MAIL_MARK] = "mark",
	};
	const struct rec_mail *r = payload;

	(void)c;
	buf_printf(b, "%u %s, argument %u, length %" PRIu64, r->op, NAME_IN(ops, r->op), r->arg,
		   r->len);
	if (!r->n_bytes)
		return;
	buf_puts(b, ": ");
	add_bytes(b, r + 1, r->n_bytes);
}

static void say_input(struct dump_call *c, const void *payload, struct buf *b)
{
	static const char *const kinds[] = {
		[INPUT_IS_BYTES] = "bytes",
		[INPUT_IS_END] = "the end",
		[INPUT_IS_INTERRUPT] = "a Ctrl-C",
		[INPUT_IS_SIZE] = "a window's size",
	};
	const struct rec_input *r = payload;

	(void)c;
	buf_printf(b, "call %" PRIu64 " was given %u %s", r->ordinal, r->kind,
		   NAME_IN(kinds, r->kind));
	if (!r->n_bytes)
		return;
	buf_printf(b, ", length %u: ", r->n_bytes);
	add_bytes(b, r + 1, r->n_bytes);
}

/* ---- the table ---- */

static const struct {
	const char *name;
	void (*say)(struct dump_call *c, const void *payload, struct buf *b);
} records[] = {
	[REC_BLOCK] = { "BLOCK", say_block },
	[REC_START] = { "START", say_start },
	[REC_STOP] = { "STOP", say_nothing },
	[REC_INTR] = { "INTR", say_intr },
	[REC_TASK] = { "TASK", say_task },
	[REC_SWITCH] = { "SWITCH", say_switch },
	[REC_SYSENTER] = { "SYSENTER", say_sysenter },
	[REC_SYSEXIT] = { "SYSEXIT", say_sysexit },
	[REC_MEM] = { "MEM", say_mem },
	[REC_FILE] = { "FILE", say_file },
	[REC_EXEC] = { "EXEC", say_exec },
	[REC_WAKE] = { "WAKE", say_wake },
	[REC_MAIL] = { "MAIL", say_mail },
	[REC_COUNT] = { "COUNT", say_count },
	[REC_LOST] = { "LOST", say_lost },
	[REC_KNOWN] = { "KNOWN", say_known },
	[REC_FD] = { "FD", say_fd },
	[REC_FORK] = { "FORK", say_fork },
	[REC_INPUT] = { "INPUT", say_input },
	[REC_STACK] = { "STACK", say_stack },
	[REC_UNTOUCHED] = { "UNTOUCHED", say_untouched },
};

#define N_RECORDS (sizeof(records) / sizeof(*records))
_Static_assert(N_RECORDS == REC_TYPES, "a type of record has no row");

const char *dump_record_name(unsigned type)
{
	return type < N_RECORDS ? records[type].name : NULL;
}

bool dump_record_matters(unsigned type)
{
	return type == REC_SYSENTER || type == REC_SYSEXIT || type == REC_MEM;
}

void dump_record(struct dump_call *c, unsigned type, const uint32_t *payload, struct buf *b)
{
	records[type].say(c, payload, b);
}

/* ---- JSON ---- */

/* "HOME=..." for "HOME=/root"; a word without a name is hidden entirely. */
static json_t *hidden(const json_t *word)
{
	const char *text = json_string_value(word), *end = text ? strchr(text, '=') : NULL;

	return end ? json_sprintf("%.*s=...", (int)(end - text), text) : json_string("...");
}

static json_t *hide_values(const json_t *env)
{
	json_t *list = json_array(), *word;
	size_t i;

	json_array_foreach(env, i, word) json_array_append_new(list, hidden(word));
	return list;
}

/* Replaces any member named "env" or similar by a list of names, whatever it is. */
static void hide_environments(json_t *j)
{
	json_t *below;
	const char *key;
	void *next;
	size_t i;

	json_array_foreach(j, i, below) hide_environments(below);
	json_object_foreach_safe(j, next, key, below)
	{
		if (!strncmp(key, "env", 3))
			json_object_set_new(j, key, hide_values(below));
		else
			hide_environments(below);
	}
}

void dump_json(struct buf *b, const void *bytes, size_t n)
{
	json_t *j = json_loadb(bytes, n, JSON_ALLOW_NUL, NULL);
	char *text;

	hide_environments(j);
	text = j ? json_dumps(j, JSON_COMPACT | JSON_ENSURE_ASCII) : NULL;
	buf_puts(b, text ? text : "not JSON");
	free(text);
	json_decref(j);
}
