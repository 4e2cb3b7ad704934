// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Follows all numbers through the code of every cached kernel, and compares with what else the
 * image says about them: the table of pointers if it has one, else the names of calls and
 * functions.
 */
#include <ctype.h>
#include <glob.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/buf.h"
#include "explain/kernel.h"
#include "explain/map.h"
#include "sym/ksyms.h"
#include "sym/ktypes.h"

static glob_t cached;

static int find_kernels(void **state)
{
	const char *cache = getenv("XDG_CACHE_HOME"), *home = getenv("HOME");
	char pattern[4096];

	(void)state;
	snprintf(pattern, sizeof(pattern), "%s%s/ringtrip/kernels/*/vmlinux",
		 cache  ? cache
		 : home ? home
			: "",
		 cache ? "" : "/.cache");
	glob(pattern, 0, NULL, &cached);
	return 0;
}

static int forget_kernels(void **state)
{
	(void)state;
	globfree(&cached);
	return 0;
}

static void each_kernel(void (*check)(const struct kernel_image *k))
{
	for (size_t i = 0; i < cached.gl_pathc; i++) {
		const char *vmlinux = cached.gl_pathv[i];
		struct err e = { "" };
		struct ksyms *syms = ksyms_open(vmlinux, &e);
		struct ktypes *types = ktypes_open(vmlinux, NULL);
		struct kernel_image k;

		print_message("%s\n", vmlinux);
		if (!syms ||
		    kernel_image_open(&k, &(struct kernel_image_from){ vmlinux, syms, types }, &e))
			fail_msg("%s", e.text);
		check(&k);
		kernel_image_free(&k);
		ktypes_free(types);
		ksyms_free(syms);
	}
	if (!cached.gl_pathc)
		skip();
}

/* ---- by the table ---- */

static void check_table(const struct kernel_image *k)
{
	const struct dispatcher *d = &k->dispatchers[ABI_X86_64];
	struct way w;

	if (!k->has[ABI_X86_64])
		return;
	assert_true(d->table_cells > 400);
	/* Without such code, the table is found by the code that calls through it. */
	assert_true(d->name || d->table_named);
	for (unsigned nr = 0; nr < d->table_cells; nr++)
		if (dispatcher_handler(&k->code, d, nr, &w) != dispatcher_cell(&k->code, d, nr))
			fail_msg("number %u: the code goes to %s", nr,
				 kernel_name(k, ABI_X86_64, w.handler));
}

static void test_code_is_the_table(void **state)
{
	(void)state;
	each_kernel(check_table);
}

/* ---- by the names ---- */

static void drop_front(char *s, const char *front)
{
	if (!strncmp(s, front, strlen(front)))
		memmove(s, s + strlen(front), strlen(s + strlen(front)) + 1);
}

static void drop_back(char *s, const char *back)
{
	size_t n = strlen(s), m = strlen(back);

	if (n > m && !strcmp(s + n - m, back))
		s[n - m] = '\0';
}

/* "__ia32_compat_sys_old_select", "_newselect" and "select" become "select": the two sides name
 * their versions differently. */
static void plain_name(const char *name, char out[128])
{
	static const char *const fronts[] = { "__ia32_", "__x64_", "compat_", "sys_", "ia32_", "_",
					      "oldold",  "old_",   "old",     "new",  "x32_" };
	static const char *const backs[] = { "_time32", "_time64", "_pgoff", "64_64" };

	snprintf(out, 128, "%s", strcmp(name, "ugetrlimit") ? name : "getrlimit");
	for (size_t i = 0; i < sizeof(fronts) / sizeof(*fronts); i++)
		drop_front(out, fronts[i]);
	for (size_t i = 0; i < sizeof(backs) / sizeof(*backs); i++)
		drop_back(out, backs[i]);
	while (strlen(out) > 1 && isdigit(out[strlen(out) - 1]))
		out[strlen(out) - 1] = '\0';
}

static void check_names(const struct kernel_image *k)
{
	unsigned same = 0;

	for (unsigned nr = 0; k->has[ABI_I386] && nr < SOCKETCALL_BASE; nr++) {
		const struct sysent *s = sysent_find(ABI_I386, nr);
		char wanted[128], found[128];
		struct answer a;

		assert_int_equal(kernel_answer(k, ABI_I386, nr, 0, &a), 0);
		if (!s || !a.has_way || kernel_is_ni(k, a.way.handler))
			continue;
		plain_name(s->name, wanted);
		plain_name(kernel_name(k, ABI_I386, a.way.handler), found);
		assert_string_equal(found, wanted);
		same++;
	}
	assert_true(!k->has[ABI_I386] || same > 400);
}

static void test_i386_by_names(void **state)
{
	(void)state;
	each_kernel(check_names);
}

/* ---- socketcall ---- */

static void check_socketcall(const struct kernel_image *k)
{
	static const char *const handlers[SOCKETCALLS + 1] = {
		NULL, /* net/socket.c, SYSCALL_DEFINE2(socketcall, …) */
		"__sys_socket",
		"__sys_bind",
		"__sys_connect",
		"__sys_listen",
		"__sys_accept4",
		"__sys_getsockname",
		"__sys_getpeername",
		"__sys_socketpair",
		"__sys_sendto",
		"__sys_recvfrom",
		"__sys_sendto",
		"__sys_recvfrom",
		"__sys_shutdown",
		"__sys_setsockopt",
		"__sys_getsockopt",
		"__sys_sendmsg",
		"__sys_recvmsg",
		"__sys_accept4",
		"__sys_recvmmsg",
		"__sys_sendmmsg",
	};
	struct answer a;

	for (unsigned sub = 1; k->has[ABI_I386] && sub <= SOCKETCALLS; sub++) {
		assert_int_equal(kernel_answer(k, ABI_I386, NR_SOCKETCALL, sub, &a), 0);
		assert_true(a.has_way && a.has_sub);
		assert_string_equal(kernel_name(k, ABI_I386, a.sub_way.handler), handlers[sub]);
		assert_int_equal(a.sub_way.cell_value, 4 * socketcall_nargs(sub));
	}
	if (!k->has[ABI_I386])
		return;
	kernel_answer(k, ABI_I386, NR_SOCKETCALL, SOCKETCALLS + 1, &a);
	assert_true(a.has_way && !a.has_sub);
}

static void test_socketcall(void **state)
{
	(void)state;
	each_kernel(check_socketcall);
}

/* ---- i386's own numbers beside socketcall ---- */

/* The map of a function that loads socketcall's number with this sub-call, and `also` unless that
 * is 0. */
static void map_socketcall(const struct kernel_image *k, unsigned sub, unsigned also, struct map *m)
{
	struct sources s = { .kernel = *k };
	struct wrapper w = {
		.crossings = { { .has_number = true, .number = NR_SOCKETCALL, .sub = sub },
			       { .has_number = true, .number = also } },
		.n_crossings = also ? 2 : 1,
	};

	w.crossings[0].has_sub = true;
	assert_int_equal(map_of_wrapper(&s, ABI_I386, "a function", &w, m), 0);
}

static void check_direct(const struct kernel_image *k)
{
	unsigned direct = 0;

	for (unsigned sub = 1; k->has[ABI_I386] && sub <= SOCKETCALLS; sub++) {
		const int nr = socketcall_direct_nr(sub);
		char found[128], wanted[128];
		struct map m;

		map_socketcall(k, sub, 0, &m);
		assert_int_equal(m.leads[0].has_direct, nr >= 0);
		if (nr >= 0) {
			const struct answer *a = &m.leads[0].direct;

			assert_int_equal(a->number, nr);
			plain_name(sysent_find(ABI_I386, nr)->name, wanted);
			plain_name(kernel_name(k, ABI_I386, a->way.handler), found);
			assert_string_equal(found, wanted);
			direct++;
		}
		map_free(&m);
	}
	assert_true(!k->has[ABI_I386] || direct == 17);
}

static void test_direct_numbers(void **state)
{
	(void)state;
	each_kernel(check_direct);
}

/* The function loads the direct number, too: it is told once. */
static void check_loaded(const struct kernel_image *k)
{
	struct map m;

	map_socketcall(k, 1, 359, &m);
	assert_int_equal(m.n_leads, 2);
	assert_false(m.leads[0].has_direct);
	map_free(&m);
}

/* A kernel whose calls have no such number, as i386's had none before 4.3: here those of x86-64,
 * where 359 is free. */
static void check_free_numbers(const struct kernel_image *k)
{
	struct kernel_image other = *k;
	struct answer a;
	struct map m;

	other.dispatchers[ABI_I386] = k->dispatchers[ABI_X86_64];
	other.has[ABI_I386] = k->has[ABI_X86_64];
	map_socketcall(&other, 1, 0, &m);
	assert_false(m.leads[0].has_direct);
	map_free(&m);
	if (!kernel_answer(&other, ABI_I386, 359, 0, &a))
		assert_true(!a.has_way || kernel_is_ni(k, a.way.handler));
}

static void test_no_direct_numbers(void **state)
{
	(void)state;
	each_kernel(check_loaded);
	each_kernel(check_free_numbers);
}

/* ---- approaches, prototypes ---- */

static void check_approaches(const struct kernel_image *k)
{
	for (int abi = 0; abi < ABI_COUNT; abi++) {
		struct approach approaches[APPROACHES];
		size_t n = kernel_approaches(k, abi, approaches);

		assert_true(!k->has[abi] == !n);
		for (size_t i = 0; i < n; i++) {
			uint64_t start = 0, end = 0;
			const char *name;

			assert_true(kernel_code_function(&k->code, approaches[i].sites[0], &start,
							 &end));
			name = kernel_code_name(&k->code, start, NULL);
			assert_true(!strncmp(name, "entry_", 6) || !strncmp(name, "asm_", 4));
		}
	}
}

static void test_approaches_begin_at_entries(void **state)
{
	(void)state;
	each_kernel(check_approaches);
}

static void check_prototypes(const struct kernel_image *k)
{
	struct buf b = { 0 };

	if (!k->types)
		return;
	assert_true(ktypes_prototype(k->types, "__sys_socket", &b));
	assert_string_equal(buf_str(&b), "int __sys_socket(int family, int type, int protocol)");
	buf_cut(&b, 0);
	assert_true(ktypes_prototype(k->types, "ktime_get", &b));
	assert_string_equal(buf_str(&b), "ktime_t ktime_get(void)");
	buf_cut(&b, 0);
	assert_false(ktypes_prototype(k->types, "no_such_function", &b));
	assert_int_equal(b.len, 0);
	buf_free(&b);
}

static void test_prototypes(void **state)
{
	(void)state;
	each_kernel(check_prototypes);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_code_is_the_table),
		cmocka_unit_test(test_i386_by_names),
		cmocka_unit_test(test_socketcall),
		cmocka_unit_test(test_direct_numbers),
		cmocka_unit_test(test_no_direct_numbers),
		cmocka_unit_test(test_approaches_begin_at_entries),
		cmocka_unit_test(test_prototypes),
	};

	return cmocka_run_group_tests(tests, find_kernels, forget_kernels);
}
