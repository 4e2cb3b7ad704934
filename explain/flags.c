// SPDX-License-Identifier: GPL-2.0-or-later
#include "explain/flags.h"

#include "explain/machine_state.h"

void flags_set(struct machine *m, int kind, struct value a, struct value b, unsigned size)
{
	m->flags = (struct flags){
		.kind = kind,
		.a = a,
		.b = b,
		.size = size,
		.number = a.origin == FROM_NUMBER || b.origin == FROM_NUMBER,
	};
}

static bool compare_holds(unsigned condition, const struct flags *f)
{
	uint64_t a = f->a.v & value_mask(f->size), b = f->b.v & value_mask(f->size);
	int64_t sa = value_extend(a, f->size), sb = value_extend(b, f->size);

	switch (condition) {
	case 2: /* below */
		return a < b;
	case 4: /* equal */
		return a == b;
	case 6: /* below or equal */
		return a <= b;
	case 8: /* sign */
		return value_extend(a - b, f->size) < 0;
	case 12: /* less */
		return sa < sb;
	default: /* 14, less or equal */
		return sa <= sb;
	}
}

int flags_hold(const struct machine *m, unsigned condition)
{
	const struct flags *f = &m->flags;
	unsigned even = condition & ~1u;
	struct flags zero = *f;

	if (f->kind == FLAGS_UNKNOWN || !f->a.known || !f->b.known || even == 0 || even == 10)
		return -1;
	/* After and, or, test: like a comparison with zero, since carry and overflow are clear. */
	if (f->kind == FLAGS_OF_RESULT)
		zero.b.v = 0;
	return compare_holds(even, &zero) ^ (condition & 1);
}
