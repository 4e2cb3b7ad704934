// SPDX-License-Identifier: GPL-2.0-or-later
/* Functions of a kernel module. argv[1]: tests/unit/sym/test_kmodule_made.c, compiled. */
#include "sym/kmodule.h"

#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "base/err.h"

#define TEXT    0xffffffffc0300000ull
#define NOINSTR 0xffffffffc0700000ull

static const char *made;

static struct kmodule *open_made(void)
{
	struct err e;
	struct kmodule *m = kmodule_open(made, &e);

	if (!m)
		fail_msg("%s", e.text);
	return m;
}

static void place(struct kmodule *m, const char *sections)
{
	struct err e;

	if (kmodule_place(m, sections, &e) < 0)
		fail_msg("%s", e.text);
}

static const struct kmodule_fn *find(const struct kmodule *m, const char *name)
{
	size_t n;
	const struct kmodule_fn *all = kmodule_fns(m, &n);

	for (size_t i = 0; i < n; i++)
		if (!strcmp(all[i].name, name))
			return &all[i];
	return NULL;
}

static void test_name(void **state)
{
	char name[16];

	(void)state;
	assert_true(kmodule_name("kernel/net/virtio-ring.ko", name, sizeof(name)));
	assert_string_equal(name, "virtio_ring");
	assert_true(kmodule_name("9p.ko.xz", name, sizeof(name)));
	assert_string_equal(name, "9p");
	assert_true(kmodule_name("a/9p.ko.zst", name, sizeof(name)));
	assert_true(kmodule_name("a/9p.ko.gz", name, sizeof(name)));
	assert_false(kmodule_name("a/.ko", name, sizeof(name)));
	assert_false(kmodule_name("a.ko/b", name, sizeof(name)));
	assert_false(kmodule_name("a/b.kox", name, sizeof(name)));
	assert_false(kmodule_name("a/b.ko.bz2", name, sizeof(name)));
	assert_false(kmodule_name("a/b c.ko", name, sizeof(name)));
	assert_true(kmodule_name("a/fifteen_letters.ko", name, sizeof(name)));
	assert_false(kmodule_name("a/sixteen_letters_.ko", name, sizeof(name)));
}

static void test_info(void **state)
{
	struct kmodule *m = open_made();
	const char *const *depends;
	size_t n;

	(void)state;
	depends = kmodule_depends(m, &n);
	assert_int_equal(n, 2);
	assert_string_equal(depends[0], "9pnet");
	assert_string_equal(depends[1], "virtio_ring");
	assert_string_equal(kmodule_release(m), "6.1.0-test");
	kmodule_free(m);
}

/* The address of a symbol in its section, and its size, from nm. */
static uint64_t by_nm(const char *name, uint64_t *size)
{
	char command[4096];
	unsigned long long addr = 0, len = 0;
	FILE *in;

	snprintf(command, sizeof(command), "nm -S '%s' | grep ' %s$'", made, name);
	in = popen(command, "r");
	assert_non_null(in);
	assert_int_equal(fscanf(in, "%llx %llx", &addr, &len), 2);
	pclose(in);
	*size = len;
	return addr;
}

static void assert_function(const struct kmodule *m, const char *name, uint64_t base, bool has_site)
{
	const struct kmodule_fn *f = find(m, name);
	uint64_t size, addr = by_nm(name, &size);

	if (!f)
		fail_msg("no function %s", name);
	assert_int_equal(f->start, base + addr);
	assert_int_equal(f->size, size);
	assert_int_equal(f->site, has_site ? f->start : 0);
}

static void test_functions(void **state)
{
	struct kmodule *m = open_made();
	size_t n;
	const struct kmodule_fn *all = kmodule_fns(m, &n);

	(void)state;
	assert_int_equal(n, 0);
	place(m, ".text 0xffffffffc0300000\n.init.text 0xffffffffc0900000\n"
		 ".data 0xffffffffc0800000\nnone 0x1\n.noinstr.text 0xffffffffc0700000\n");
	all = kmodule_fns(m, &n);
	for (size_t i = 1; i < n; i++)
		assert_true(all[i].start > all[i - 1].start);
	assert_int_equal(n, 4);
	assert_function(m, "small", TEXT, true);
	assert_function(m, "made_twice", TEXT, true);
	/* Three names at one address: the global one is taken. */
	assert_null(find(m, "local_alias"));
	assert_function(m, find(m, "alias") ? "alias" : "with_alias", TEXT, true);
	assert_function(m, "kept", NOINSTR, false);
	assert_null(find(m, "init"));

	/* Again, with fewer sections. */
	place(m, ".noinstr.text 0xffffffffc0700000");
	kmodule_fns(m, &n);
	assert_int_equal(n, 1);
	place(m, "");
	kmodule_fns(m, &n);
	assert_int_equal(n, 0);
	kmodule_free(m);
}

static void test_bad_sections(void **state)
{
	static const char *const bad[] = { ".text",
					   ".text ",
					   " 0x1",
					   ".text 1",
					   ".text 0x1 \n",
					   ".text 0x1\n\n",
					   ".text 0x1ffffffffffffffff" };
	struct kmodule *m = open_made();
	struct err e;

	(void)state;
	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
		assert_int_equal(kmodule_place(m, bad[i], &e), -EINVAL);
		assert_non_null(strstr(e.text, "NAME 0xADDRESS"));
	}
	kmodule_free(m);
}

static void test_no_module(void **state)
{
	struct err e;

	(void)state;
	assert_null(kmodule_open("/proc/self/exe", &e));
	assert_non_null(strstr(e.text, "not a kernel module"));
	assert_null(kmodule_open("/etc/passwd", &e));
}

int main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_name),      cmocka_unit_test(test_info),
		cmocka_unit_test(test_functions), cmocka_unit_test(test_bad_sections),
		cmocka_unit_test(test_no_module),
	};

	made = argc > 1 ? argv[1] : "";
	return cmocka_run_group_tests(tests, NULL, NULL);
}
