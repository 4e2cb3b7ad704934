// SPDX-License-Identifier: GPL-2.0-or-later
#include "recorder/mail.h"

#include <stddef.h>
#include <string.h>

#include "guest/protocol.h"
#include "recorder/input.h"
#include "recorder/memory.h"
#include "recorder/recorder.h"
#include "recorder/ring.h"
#include "recorder/seek.h"
#include "recorder/tasks.h"

#define MAIL_MAX (RING_SEG_WORDS * 4 - 64)

/* Messages that carry bytes. */
static bool mail_has_bytes(uint32_t op)
{
	return op == MAIL_OUTPUT || op == MAIL_LEFT || op == MAIL_MESSAGE || op == MAIL_ORACLE ||
	       op == MAIL_MARK || op == MAIL_MODULE || op == MAIL_WROTE || op == MAIL_FETCH ||
	       op == MAIL_LEFT_BEHIND || op == MAIL_NOTE;
}

static void mail_record(uint64_t pgd, const struct mailbox *m, uint64_t addr, uint64_t n)
{
	uint32_t keep = mail_has_bytes(m->op) ? n : 0;
	struct rec_mail *out = ring_record(REC_MAIL, sizeof(*out) + keep);

	*out = (struct rec_mail){ .op = m->op, .arg = m->arg, .len = m->len, .n_bytes = keep };
	if (keep && user_read(pgd, addr, out + 1, keep) != keep)
		memset(out + 1, '?', keep);
}

static void mail_pieces(uint64_t pgd, const struct mailbox *m)
{
	uint64_t done = 0;

	do {
		uint64_t part = mail_has_bytes(m->op) ? m->len - done : 0;

		if (part > MAIL_MAX)
			part = MAIL_MAX;
		mail_record(pgd, m, m->addr + done, part);
		done += part;
	} while (mail_has_bytes(m->op) && done < m->len);
}

static void mail_stop(void)
{
	struct rec_count *c = ring_record(REC_COUNT, sizeof(*c));

	c->count = recorder_count();
	ring_record(REC_STOP, 0);
	recorder_stop();
}

void mail_called(unsigned vcpu, void *data)
{
	uint64_t task = task_current(), pgd = user_pgd(task);
	struct mailbox m;

	(void)vcpu;
	(void)data;
	/* Any program may have code at this address: only pid 1 is init. */
	if (kernel_u32(task + rec.plan->k.task_pid) != 1)
		return;
	if (user_read(pgd, rec.plan->mailbox, &m, sizeof(m)) != sizeof(m))
		return;
	if (m.op == MAIL_START)
		return recorder_start();
	if (m.op == MAIL_STOP && rec.plan->flags & PLAN_SEEK)
		return seek_ended();
	if (m.op == MAIL_STOP && !rec.stopped && rec.recording)
		mail_stop();
	if (m.op == MAIL_INPUT) {
		int64_t result = input_answer(pgd, &m);

		user_write(pgd, rec.plan->mailbox + offsetof(struct mailbox, result), &result, 8);
		return;
	}
	if (rec.plan->flags & PLAN_SEEK)
		return;
	mail_pieces(pgd, &m);
	ring_hand_over();
}
