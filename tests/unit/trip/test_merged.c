// SPDX-License-Identifier: GPL-2.0-or-later
/* Calls merged by function: frames are popped in the order in which they return. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "trip/merged.h"
#include "trip/names.h"
#include "trip/task.h"

static const struct fn outer = { .name = "outer" }, inner = { .name = "inner" },
		       other = { .name = "other" };

static struct frame frame(const struct fn *fn, uint64_t at, uint64_t self, uint64_t total)
{
	return (struct frame){ .fn = fn, .at = at, .self = self, .total = total, .entered = true };
}

/* `inner` twice and `other` once, below a call of `outer` that returns, or that never does. */
static const struct merged_task *run(struct merged *m, bool returns)
{
	struct frame stack[1] = { frame(&outer, 10, 0, 0) };
	struct task k = { .addr = 1, .pid = 7, .comm = "made", .stack = stack, .n = 1 };
	const struct frame calls[] = { frame(&other, 40, 5, 0), frame(&inner, 20, 3, 100),
				       frame(&inner, 60, 4, 0) };
	const struct frame last = frame(&outer, 10, 8, 112);

	for (size_t i = 0; i < 3; i++)
		assert_int_equal(merged_frame(m, &k, &calls[i]), 0);
	k.n = 0;
	if (returns)
		assert_int_equal(merged_frame(m, &k, &last), 0);
	return merged_tasks(m);
}

static void test_merged(void **state)
{
	struct merged *m = merged_new(8);
	const struct merged_task *t = run(m, true);
	const struct merged_node *n = t->root.child;

	(void)state;
	assert_string_equal(t->comm, "made");
	assert_int_equal(t->root.total, 120);
	assert_ptr_equal(n->fn, &outer);
	assert_int_equal(n->count, 1);
	assert_int_equal(n->self, 8);
	assert_int_equal(n->total, 120);
	/* by their first entry, not in the order of their returns */
	assert_ptr_equal(n->child->fn, &inner);
	assert_int_equal(n->child->count, 2);
	assert_int_equal(n->child->total, 107);
	assert_int_equal(n->child->first, 20);
	assert_ptr_equal(n->child->next->fn, &other);
	assert_null(n->child->next->next);
	merged_free(m);
}

/* What never returned has the cost of what did below it. */
static void test_open(void **state)
{
	struct merged *m = merged_new(8);
	const struct merged_task *t = run(m, false);

	(void)state;
	assert_int_equal(t->root.child->count, 0);
	assert_int_equal(t->root.child->total, 112);
	assert_int_equal(t->root.total, 112);
	merged_free(m);
}

static void test_depth(void **state)
{
	struct merged *m = merged_new(1);
	const struct merged_task *t = run(m, true);

	(void)state;
	assert_null(t->root.child->child);
	assert_int_equal(t->root.total, 120);
	merged_free(m);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_merged),
		cmocka_unit_test(test_open),
		cmocka_unit_test(test_depth),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
