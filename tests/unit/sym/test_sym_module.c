// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Modules: one program (test_sym_hello.c) built in several ways, and the system's C library. The
 * oracles are eu-nm, eu-addr2line and the program's own source.
 */
#include <ctype.h>
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>
#include <cmocka.h>

#include "base/buf.h"
#include "base/err.h"
#include "sym/module.h"

#define LIBC "/lib/x86_64-linux-gnu/libc.so.6"

/* The programs built, in the order of the arguments. */
enum { LAZY, NOW, IBT, STATIC, STRIPPED, BUILDS };
static const char *built[BUILDS];

static struct module *open_module(const char *path, const char *debug_root)
{
	struct err e = { "" };
	struct module *m = module_open(path, debug_root, &e);

	if (!m)
		fail_msg("%s", e.text);
	return m;
}

static const struct module_fn *find_fn(struct module *m, const char *name)
{
	size_t n;
	const struct module_fn *fns = module_fns(m, &n);

	for (size_t i = 0; i < n; i++) {
		if (fns[i].name && strcmp(fns[i].name, name) == 0)
			return &fns[i];
	}
	return NULL;
}

static const struct module_fn *fn_at(struct module *m, uint64_t start)
{
	size_t n;
	const struct module_fn *fns = module_fns(m, &n);

	for (size_t i = 0; i < n; i++) {
		if (fns[i].start == start)
			return &fns[i];
	}
	return NULL;
}

static void assert_apart(struct module *m)
{
	size_t n;
	const struct module_fn *fns = module_fns(m, &n);

	assert_true(n > 0);
	for (size_t i = 0; i < n; i++) {
		assert_true(fns[i].size > 0);
		if (i)
			assert_true(fns[i - 1].start + fns[i - 1].size <= fns[i].start);
	}
}

static FILE *run(const char *command, const char *argument)
{
	struct buf line = { 0 };
	FILE *out;

	buf_printf(&line, "%s '%s' 2>/dev/null", command, argument);
	out = popen(buf_str(&line), "r");
	assert_non_null(out);
	buf_free(&line);
	return out;
}

/* Every function that eu-nm lists begins there, under one of the names that it has there. */
static void compare_with_nm(struct module *m, const char *path, const char *command)
{
	FILE *nm = run(command, path);
	char line[1024], name[512], type[64], section[64];
	unsigned long value;
	size_t n = 0;

	while (fgets(line, sizeof(line), nm)) {
		const struct module_fn *fn;

		if (sscanf(line, "%511[^| ] |%lx|%*[^|]|%63[^| ] |%*[^|]|%*[^|]|%63s", name, &value,
			   type, section) != 4 ||
		    strcmp(type, "FUNC") != 0 || section[0] != '.')
			continue;
		n++;
		fn = fn_at(m, value);
		if (!fn || !fn->name)
			fail_msg("%s at %#lx is missing", name, value);
	}
	pclose(nm);
	assert_true(n > 0);
}

static void test_what_starts_it(void **state)
{
	struct module *m = open_module(built[LAZY], NULL);
	const char *const *needed;
	bool is_rpath = true;
	size_t n;

	(void)state;
	assert_int_equal(module_role(m), MODULE_PROGRAM);
	assert_true(module_is_pie(m));
	assert_int_equal(module_bits(m), 64);
	assert_string_equal(module_interp(m), "/lib64/ld-linux-x86-64.so.2");
	assert_null(module_soname(m));
	assert_string_equal(module_runpath(m, &is_rpath), "$ORIGIN/nowhere");
	assert_false(is_rpath);
	needed = module_needed(m, &n);
	assert_int_equal(n, 1);
	assert_string_equal(needed[0], "libc.so.6");
	assert_int_equal(module_phdr_vaddr(m), 64);
	assert_int_equal(strlen(module_build_id(m)), 40);
	assert_true(module_segs(m, &n)[0].filesz > 0);
	assert_int_equal(find_fn(m, "_start")->start, module_entry(m));
	module_free(m);
}

static void test_aliases(void **state)
{
	struct module *m = open_module(built[LAZY], NULL);
	uint64_t value, size;

	(void)state;
	assert_true(module_symbol(m, "__outer", &value, &size));
	assert_string_equal(fn_at(m, value)->name, "outer");
	assert_int_equal(fn_at(m, value)->size, size);
	assert_true(module_symbol(m, "weak_outer", &value, NULL));
	assert_int_equal(find_fn(m, "outer")->start, value);
	assert_non_null(find_fn(m, "inner"));
	assert_non_null(find_fn(m, "labelled"));
	assert_non_null(find_fn(m, "chosen") ?: find_fn(m, "choose"));
	assert_non_null(find_fn(m, "twice"));
	assert_false(module_symbol(m, "puts", &value, &size));
	assert_true(module_symbol(m, "taken", &value, &size));
	assert_int_equal(size, sizeof(void *));
	module_free(m);
}

static void test_stubs(void **state)
{
	(void)state;
	for (int i = LAZY; i <= STRIPPED; i++) {
		struct module *m = open_module(built[i], NULL);
		const struct module_fn *puts_stub = find_fn(m, "puts@plt");

		assert_apart(m);
		if (i != STATIC) {
			assert_non_null(puts_stub);
			assert_true(puts_stub->plt);
			assert_non_null(find_fn(m, "getpid@plt"));
			assert_int_equal(find_fn(m, "getpid@plt")->size, i == IBT ? 16 : 8);
		} else {
			assert_non_null(find_fn(m, "strlen@plt"));
		}
		if (i == LAZY || i == IBT)
			assert_non_null(find_fn(m, "plt0@plt"));
		module_free(m);
	}
}

static void test_functions_are_those_of_nm(void **state)
{
	static const int which[] = { LAZY, NOW, IBT, STATIC };

	(void)state;
	for (size_t i = 0; i < sizeof(which) / sizeof(*which); i++) {
		struct module *m = open_module(built[which[i]], NULL);

		compare_with_nm(m, built[which[i]], "eu-nm -f sysv");
		module_free(m);
	}
}

/* The same code, so the same functions begin at the same places: .eh_frame has them. */
static void test_stripped(void **state)
{
	struct module *full = open_module(built[LAZY], NULL);
	struct module *bare = open_module(built[STRIPPED], NULL);
	static const char *const names[] = { "main", "outer", "inner", "twice" };
	size_t n;

	(void)state;
	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++) {
		const struct module_fn *want = find_fn(full, names[i]);
		const struct module_fn *got = fn_at(bare, want->start);

		assert_non_null(got);
		assert_null(got->name);
		assert_false(got->has_lines);
		assert_int_equal(got->size, want->size);
	}
	assert_null(find_fn(bare, "main"));
	module_lines(bare, &n);
	assert_int_equal(n, 0);
	module_free(bare);
	module_free(full);
}

static const struct module_line *row_at(const struct module_line *rows, size_t n, uint64_t addr)
{
	size_t i = 0;

	while (i < n && rows[i].addr <= addr)
		i++;
	return i && rows[i - 1].file ? &rows[i - 1] : NULL;
}

/* Compares file and line with eu-addr2line's for every address of the functions named. */
static void compare_with_addr2line(struct module *m, const char *path, const char *name)
{
	const struct module_fn *fn = find_fn(m, name);
	struct buf command = { 0 };
	const struct module_line *rows;
	char line[1024];
	size_t n;
	FILE *out;

	assert_non_null(fn);
	rows = module_lines(m, &n);
	buf_puts(&command, "eu-addr2line");
	for (uint64_t i = 0; i < fn->size; i++)
		buf_printf(&command, " %#llx", (unsigned long long)(fn->start + i));
	buf_puts(&command, " -e");
	out = run(buf_str(&command), path);
	for (uint64_t i = 0; i < fn->size; i++) {
		const struct module_line *row = row_at(rows, n, fn->start + i);
		char want[512], *found;

		assert_non_null(fgets(line, sizeof(line), out));
		assert_non_null(row);
		snprintf(want, sizeof(want), "%s:%u", row->file, row->line);
		found = strstr(line, want);
		if (!found || isdigit((unsigned char)found[strlen(want)]))
			fail_msg("%s+%#lx: \"%s\", eu-addr2line says %s", name, (long)i, want,
				 line);
	}
	pclose(out);
	buf_free(&command);
}

static void test_lines(void **state)
{
	struct module *m = open_module(built[LAZY], NULL);

	(void)state;
	assert_true(find_fn(m, "main")->has_lines);
	assert_false(find_fn(m, "puts@plt")->has_lines);
	compare_with_addr2line(m, built[LAZY], "main");
	compare_with_addr2line(m, built[LAZY], "inner");
	compare_with_addr2line(m, built[LAZY], "twice");
	module_free(m);
}

static void test_libc(void **state)
{
	struct module *m = module_open(LIBC, "/usr/lib/debug", NULL);

	(void)state;
	if (!m)
		skip();
	assert_int_equal(module_role(m), MODULE_LIBC);
	assert_string_equal(module_soname(m), "libc.so.6");
	assert_apart(m);
	assert_non_null(find_fn(m, "connect"));
	assert_non_null(find_fn(m, "fork"));
	assert_null(find_fn(m, "__fork"));
	assert_non_null(find_fn(m, "memmove"));
	compare_with_nm(m, LIBC, "eu-nm -D -f sysv");
	if (find_fn(m, "connect")->has_lines)
		print_message("with separate debug information\n");
	module_free(m);
}

/* A lazy stub's target: checked by the dynamic linker's own names, if its debug information is
 * installed. */
static void test_loader(void **state)
{
	struct module *m = open_module("/lib64/ld-linux-x86-64.so.2", "/usr/lib/debug");
	const struct module_fn *fns;
	size_t n, binders = 0;

	(void)state;
	assert_int_equal(module_role(m), MODULE_LOADER);
	fns = module_fns(m, &n);
	for (size_t i = 0; i < n; i++) {
		binders += fns[i].binder;
		if (fns[i].name)
			assert_int_equal(fns[i].binder, !strncmp(fns[i].name, "_dl_runtime_", 12));
	}
	assert_in_range(binders, 1, 6);
	module_free(m);
}

static void test_vdso(void **state)
{
	const void *vdso = (const void *)getauxval(AT_SYSINFO_EHDR);
	struct module *m;
	struct err e = { "" };

	(void)state;
	if (!vdso)
		skip();
	/* At least a page of it is there, and none of its segments may be truncated. */
	assert_null(module_open_bytes(vdso, 64, "[vdso]", &e));
	m = module_open_bytes(vdso, 8192, "[vdso]", &e);
	if (!m)
		fail_msg("%s", e.text);
	assert_int_equal(module_role(m), MODULE_VDSO);
	assert_non_null(find_fn(m, "clock_gettime"));
	assert_apart(m);
	module_free(m);
}

static void read_file(const char *path, struct buf *out)
{
	FILE *in = fopen(path, "r");
	char chunk[4096];
	size_t n;

	assert_non_null(in);
	while ((n = fread(chunk, 1, sizeof(chunk), in)) > 0)
		buf_add(out, chunk, n);
	fclose(in);
}

static void refuse(const struct buf *b, size_t n, const char *why)
{
	struct err e = { "" };

	assert_null(module_open_bytes(b->data, n, "it", &e));
	if (!strstr(e.text, why))
		fail_msg("\"%s\" does not say \"%s\"", e.text, why);
}

static void test_refused(void **state)
{
	struct buf b = { 0 };
	struct err e = { "" };

	(void)state;
	assert_null(module_open("/nonexistent", NULL, &e));
	assert_null(module_open("/dev/null", NULL, &e));
	assert_non_null(strstr(e.text, "not a regular file"));
	read_file(built[LAZY], &b);
	refuse(&b, 0, "not an ELF file");
	refuse(&b, 20, "damaged");
	refuse(&b, 4096, "cut short");
	b.data[18] = 40;
	refuse(&b, b.len, "machine 40");
	b.data[18] = 62;
	b.data[16] = 1;
	refuse(&b, b.len, "neither a program nor a library");
	buf_free(&b);
}

int main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_what_starts_it),
		cmocka_unit_test(test_aliases),
		cmocka_unit_test(test_stubs),
		cmocka_unit_test(test_functions_are_those_of_nm),
		cmocka_unit_test(test_stripped),
		cmocka_unit_test(test_lines),
		cmocka_unit_test(test_libc),
		cmocka_unit_test(test_loader),
		cmocka_unit_test(test_vdso),
		cmocka_unit_test(test_refused),
	};

	if (argc != 1 + BUILDS)
		return 2;
	for (int i = 0; i < BUILDS; i++)
		built[i] = argv[1 + i];
	return cmocka_run_group_tests(tests, NULL, NULL);
}
