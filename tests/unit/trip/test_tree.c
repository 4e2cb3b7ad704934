// SPDX-License-Identifier: GPL-2.0-or-later
/* The tree of a trip: what goes in comes out, from memory and from the file. */
#include "trip/tree.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <signal.h>
#include <cmocka.h>

#define MANY 600000u /* more than twice what is held in memory */

static void add_many(struct tree *t, uint64_t n)
{
	for (uint64_t i = 0; i < n; i++)
		assert_true(tree_add(t, &(struct node){ .addr = i * 3, .size = 1 }) == i);
}

static void assert_addr(struct tree *t, uint64_t i, uint64_t addr)
{
	struct node n;

	assert_true(tree_get(t, i, &n));
	assert_true(n.addr == addr);
}

static void small(void **state)
{
	struct tree *t = tree_new();
	struct node n;

	(void)state;
	assert_false(tree_get(t, 0, &n));
	add_many(t, 100);
	assert_true(tree_size(t) == 100);
	tree_put(t, 7, &(struct node){ .addr = 1, .kind = NODE_SLEEP });
	tree_put(t, 100, &(struct node){ .addr = 1 });
	assert_true(tree_get(t, 7, &n));
	assert_int_equal(n.kind, NODE_SLEEP);
	assert_addr(t, 99, 297);
	assert_false(tree_get(t, 100, &n));
	tree_clear(t);
	assert_true(tree_size(t) == 0);
	assert_false(tree_get(t, 7, &n));
	tree_free(t);
}

static void spilled(void **state)
{
	struct tree *t = tree_new();

	(void)state;
	add_many(t, MANY);
	for (uint64_t i = 0; i < MANY; i += 97)
		assert_addr(t, i, i * 3);
	for (uint64_t i = MANY; i-- > MANY - 1000;)
		assert_addr(t, i, i * 3);
	assert_false(tree_lost(t));
	tree_free(t);
}

static void patched(void **state)
{
	struct tree *t = tree_new();

	(void)state;
	add_many(t, MANY);
	tree_put(t, 0, &(struct node){ .addr = 5 });
	assert_addr(t, 1, 3);                        /* the window around it is read … */
	tree_put(t, 1, &(struct node){ .addr = 6 }); /* … and kept right */
	tree_put(t, MANY - 1, &(struct node){ .addr = 7 });
	assert_addr(t, 1, 6);
	assert_addr(t, 0, 5);
	assert_addr(t, 300000, 900000);
	assert_addr(t, 1, 6);
	assert_addr(t, MANY - 1, 7);
	tree_free(t);
}

static void cleared_after_spilling(void **state)
{
	struct tree *t = tree_new();

	(void)state;
	add_many(t, MANY);
	assert_addr(t, 3, 9);
	tree_clear(t);
	for (uint64_t i = 0; i < MANY; i++)
		assert_true(tree_add(t, &(struct node){ .addr = i + 1 }) == i);
	assert_addr(t, 3, 4);
	assert_false(tree_lost(t));
	tree_free(t);
}

/* A full disk: what is held stays, and the loss is reported. */
static void disk_full(void **state)
{
	struct rlimit old, none = { 0, RLIM_INFINITY };
	struct tree *t = tree_new();
	uint64_t n = 0;

	(void)state;
	signal(SIGXFSZ, SIG_IGN);
	assert_int_equal(getrlimit(RLIMIT_FSIZE, &old), 0);
	none.rlim_max = old.rlim_max;
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &none), 0);
	while (n < MANY && tree_add(t, &(struct node){ .addr = n }) == n)
		n++;
	assert_int_equal(setrlimit(RLIMIT_FSIZE, &old), 0);
	assert_true(n == 256 << 10);
	assert_true(tree_lost(t));
	assert_true(tree_size(t) == n);
	assert_addr(t, 0, 0);
	assert_addr(t, n - 1, n - 1);
	tree_free(t);
}

static void no_temporary_folder(void **state)
{
	struct tree *t = tree_new();

	(void)state;
	assert_int_equal(setenv("TMPDIR", "/dev/null/none", 1), 0);
	add_many(t, 256 << 10);
	assert_true(tree_add(t, &(struct node){ 0 }) == UINT64_MAX);
	assert_true(tree_lost(t));
	assert_int_equal(unsetenv("TMPDIR"), 0);
	assert_true(tree_add(t, &(struct node){ 0 }) == 256 << 10);
	tree_free(t);
}

static void kinds(void **state)
{
	(void)state;
	assert_string_equal(node_kind_name(NODE_CALL), "call");
	assert_string_equal(node_kind_name(NODE_UNKNOWN), "unknown");
	assert_string_equal(node_kind_name((enum node_kind)200), "unknown");
	assert_false(node_kind_apart(NODE_TAIL));
	assert_true(node_kind_apart(NODE_SIGNAL));
	assert_false(node_kind_apart((enum node_kind)200));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(small),     cmocka_unit_test(spilled),
		cmocka_unit_test(patched),   cmocka_unit_test(cleared_after_spilling),
		cmocka_unit_test(disk_full), cmocka_unit_test(no_temporary_folder),
		cmocka_unit_test(kinds),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
