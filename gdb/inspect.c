// SPDX-License-Identifier: GPL-2.0-or-later
/* Registers and memory at the position. */
#include <errno.h>

#include "base/err.h"
#include "gdb/description.h"
#include "gdb/hex.h"
#include "gdb/server_state.h"
#include "gdb/sleeping.h"
#include "values/registers.h"

#define PAGE_BYTES 4096u
/* As gdb asks for at most half a packet's digits. */
#define READ_MAX 0x8000u

/* ---- registers ---- */

struct known {
	struct registers registers;
	struct description_values values;
};

/* Where a command leads is known from the trace: the machine must have come to the same place. */
static int check_departure(const struct registers *r, const struct moment *now, struct err *e)
{
	if (r->rip == now->addr)
		return 0;
	return err_set(e, -ESTALE,
		       "the second run has left the recording: at @%llu it is at 0x%llx, the "
		       "recording at 0x%llx",
		       (unsigned long long)now->position, (unsigned long long)r->rip,
		       (unsigned long long)now->addr);
}

/* All of the running thread's; of others what the kernel keeps, or at least where they go on. */
static int look(struct gdb_server *s, struct known *k, struct err *e)
{
	struct description_values *v = &k->values;
	struct moment now;
	uint32_t task;
	int code;

	*v = (struct description_values){ .position = s->position };
	if (!thread_task(s, s->selected, &task) ||
	    !timeline_at(s->opts.timeline, s->position, &now))
		return err_set(e, -ESRCH, "no such thread at this position");
	code = server_follow(s, e);
	if (code)
		return code;
	if (task == now.task) {
		v->pc = now.addr;
		v->registers = &k->registers;
		code = s->opts.machine.registers(s->opts.machine.ctx, &k->registers, e);
		return code ? code : check_departure(&k->registers, &now, e);
	}
	v->saved = true;
	if (sleeping_registers(s, task, &k->registers)) {
		v->registers = &k->registers;
		v->pc = k->registers.rip;
	} else {
		timeline_step(s->opts.timeline, &now, task, UINT16_MAX, FORWARD);
		v->pc = now.addr;
	}
	return 0;
}

enum gdb_answer inspect_registers(struct gdb_server *s, struct words w, struct buf *answer)
{
	const size_t n = description_count(s->opts.bits);
	struct known k;
	struct err e;

	(void)w;
	if (look(s, &k, &e))
		return server_error(answer, e.text);
	for (size_t i = 0; i < n; i++)
		description_register(answer, s->opts.bits, i, &k.values);
	return GDB_ANSWER;
}

enum gdb_answer inspect_register(struct gdb_server *s, struct words w, struct buf *answer)
{
	struct known k;
	struct err e;
	uint64_t i;

	if (!hex_number(&w.p, w.end, &i) || i >= description_count(s->opts.bits))
		return server_error(answer, "no such register");
	if (look(s, &k, &e))
		return server_error(answer, e.text);
	description_register(answer, s->opts.bits, i, &k.values);
	return GDB_ANSWER;
}

/* ---- memory ---- */

/* Reads page by page; returns how many bytes could be read before the first that could not. */
static size_t read_pages(const struct gdb_machine *m, uint64_t addr, uint8_t *to, size_t n)
{
	size_t done = 0;

	while (done < n) {
		const size_t left = n - done, page = PAGE_BYTES - (addr + done) % PAGE_BYTES;
		const size_t part = left < page ? left : page;

		if (m->read(m->ctx, addr + done, to + done, part))
			break;
		done += part;
	}
	return done;
}

enum gdb_answer inspect_memory(struct gdb_server *s, struct words w, struct buf *answer)
{
	uint8_t bytes[READ_MAX];
	uint64_t addr, n;
	size_t done;
	struct err e;

	if (!hex_number(&w.p, w.end, &addr) || w.p == w.end || *w.p++ != ',' ||
	    !hex_number(&w.p, w.end, &n))
		return server_error(answer, "m takes an address and a length");
	if (server_follow(s, &e))
		return server_error(answer, e.text);
	done = read_pages(&s->opts.machine, addr, bytes, n < READ_MAX ? n : READ_MAX);
	if (!done && n)
		buf_puts(answer, "E0e"); /* EFAULT */
	hex_bytes(answer, bytes, done);
	return GDB_ANSWER;
}
