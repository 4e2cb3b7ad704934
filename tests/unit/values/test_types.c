// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Types from DWARF, of the builds of values_made.c in the arguments, against gdb's `ptype /o`;
 * types from the BTF of every cached kernel, against sym/ktypes.h and the kernel's headers.
 */
#include <glob.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/buf.h"
#include "base/err.h"
#include "base/similar.h"
#include "sym/image.h"
#include "sym/ktypes.h"
#include "sym/module.h"
#include "trace/format.h"
#include "trip/names.h"
#include "values/args.h"
#include "values/registers.h"
#include "values/types.h"
#include "values/unit_types.h"

static char **builds;
static int n_builds;

static struct types *open_build(const char *path)
{
	struct err e;
	struct module *m = module_open(path, NULL, &e);
	struct types *t;

	assert_non_null(m);
	t = types_new(&(struct types_from){
		.name = "made", .path = path, .debug = path, .bits = module_bits(m) });
	module_free(m);
	assert_non_null(t);
	assert_true(types_any(t, &e));
	return t;
}

static void expect_text(const struct type *t, const char *text)
{
	struct buf b = { 0 };

	assert_non_null(t);
	type_text(t, &b);
	assert_string_equal(buf_str(&b), text);
	buf_free(&b);
}

/* ---- DWARF ---- */

/* "/\*     13: 0   |       1 *\/    _Bool e : 1;" → byte, bit or -1, name. */
static bool gdb_member(const char *line, unsigned *byte, int *bit, char name[64])
{
	const char *end = strchr(line, ';'), *from, *colon;
	size_t n;

	*bit = -1;
	if (!end ||
	    (sscanf(line, "/* %u: %d |", byte, bit) != 2 && sscanf(line, "/* %u |", byte) != 1))
		return false;
	colon = strstr(line, " : ");
	if (colon)
		end = colon;
	from = strstr(line, "(*"); /* a pointer to a function */
	if (from) {
		from += 2;
		end = from + strcspn(from, ")");
	} else {
		while (end[-1] == ']')
			while (*--end != '[')
				;
		for (from = end; from[-1] != ' ' && from[-1] != '*';)
			from--;
	}
	n = end - from;
	assert_true(n < 64);
	memcpy(name, from, n);
	name[n] = '\0';
	return true;
}

/* One run of gdb, which takes its time, for all structs of a build. */
static FILE *ask_gdb(const char *path, const char *const *names, size_t n)
{
	struct buf cmd = { 0 };
	FILE *f;

	buf_puts(&cmd, "gdb -nx -batch");
	for (size_t i = 0; i < n; i++)
		buf_printf(&cmd, " -ex 'ptype /o struct %s'", names[i]);
	buf_printf(&cmd, " '%s' 2>/dev/null", path);
	f = popen(buf_str(&cmd), "re");
	buf_free(&cmd);
	assert_non_null(f);
	return f;
}

static void compare_with_gdb(struct types *t, FILE *f)
{
	char line[512], name[64], of[64];
	const struct type *now = NULL;
	unsigned byte, members = 0, size;
	int bit;

	while (fgets(line, sizeof(line), f)) {
		const char *begin = strstr(line, "type = struct ");
		const char *total = strstr(line, "total size (bytes):");
		struct member m;

		if (begin && sscanf(begin, "type = struct %63s", of) == 1)
			now = types_find(t, TYPE_STRUCT, of);
		assert_non_null(now);
		if (total && strspn(line, " ") < 32) {
			assert_int_equal(sscanf(total, "total size (bytes): %u", &size), 1);
			assert_int_equal(now->size, size);
		}
		if (!gdb_member(line, &byte, &bit, name))
			continue;
		assert_true(type_member(now, name, &m));
		assert_int_equal(m.bit, 8 * byte + (bit > 0 ? bit : 0));
		assert_int_equal(m.bit_size != 0, bit >= 0);
		members++;
	}
	assert_int_equal(pclose(f), 0);
	assert_true(members > 20);
}

static void test_structs_are_as_in_gdb(void **state)
{
	static const char *const names[] = { "parts", "bits", "point", "mixed", "big" };

	(void)state;
	if (system("gdb -nx -batch >/dev/null 2>&1"))
		skip();
	for (int i = 0; i < n_builds; i++) {
		struct types *t = open_build(builds[i]);

		compare_with_gdb(t, ask_gdb(builds[i], names, sizeof(names) / sizeof(*names)));
		types_free(t);
	}
}

static void check_member(const struct type *of, const char *name, const char *text)
{
	struct member m;

	assert_true(type_member(of, name, &m));
	expect_text(m.type, text);
}

static void test_members_have_their_types(void **state)
{
	(void)state;
	for (int i = 0; i < n_builds; i++) {
		struct types *t = open_build(builds[i]);
		const struct type *parts = types_find(t, TYPE_STRUCT, "parts");
		struct member m;

		check_member(parts, "head", "int");
		check_member(parts, "high", "short int");
		check_member(parts, "c", "char [4]");
		check_member(parts, "points", "struct point [2]");
		check_member(parts, "table", "int [2][3]");
		check_member(parts, "colour", "enum colour");
		check_member(parts, "call", "int (*)(int)");
		check_member(parts, "text", "char *");
		check_member(parts, "next", "struct parts *");
		check_member(parts, "tail", "long int []");
		assert_false(type_member(parts, "x", &m));
		assert_false(type_member(parts, "", &m));
		assert_true(type_member(parts, "next", &m));
		assert_ptr_equal(m.type->target, parts);
		types_free(t);
	}
}

static void test_enumerators(void **state)
{
	(void)state;
	for (int i = 0; i < n_builds; i++) {
		struct types *t = open_build(builds[i]);
		int64_t v;

		assert_non_null(types_enumerator(t, "BLUE", &v));
		assert_int_equal(v, -3);
		assert_non_null(types_enumerator(t, "LARGE", &v));
		assert_int_equal(v, 0x80000000);
		assert_null(types_enumerator(t, "PURPLE", &v));
		expect_text(types_find(t, TYPE_ENUM, "colour"), "enum colour");
		assert_string_equal(type_enumerator_name(types_find(t, TYPE_ENUM, "colour"), 5),
				    "GREEN");
		types_free(t);
	}
}

static void test_aliases_and_similar_names(void **state)
{
	(void)state;
	for (int i = 0; i < n_builds; i++) {
		struct types *t = open_build(builds[i]);
		const struct type *alias = types_find(t, TYPE_ALIAS, "alias_t");
		struct similar s = { .word = "pionts" };

		expect_text(alias, "alias_t");
		expect_text(alias->target, "word_t");
		expect_text(type_strip(alias), "unsigned int");
		assert_null(types_find(t, TYPE_STRUCT, "alias_t"));
		assert_null(types_find(t, TYPE_STRUCT, ""));
		types_similar(t, TYPE_STRUCT, &s);
		assert_true(s.n > 0);
		assert_string_equal(s.names[0], "point");
		types_free(t);
	}
}

/* x32 has pointers of 32 bits, in the registers of x86-64. */
static void test_x32(void **state)
{
	static const uint8_t places[] = { GPR_RDI, GPR_RSI, GPR_RDX };
	struct function_at f = { .function = "take_alias" };
	const struct variable *v;
	struct module *m;
	uint64_t size;
	struct args *a;
	size_t n;

	(void)state;
	if (!strstr(builds[n_builds - 1], "x32"))
		skip();
	m = module_open(builds[n_builds - 1], NULL, NULL);
	assert_true(m && module_symbol(m, "take_alias", &f.addr, &size));
	f.types = open_build(builds[n_builds - 1]);
	assert_int_equal(types_bits(f.types), 32);
	assert_false(types_is_i386(f.types));
	a = args_find(&f, NULL);
	assert_non_null(a);
	v = args_all(a, &n);
	assert_int_equal(n, 3);
	for (size_t i = 0; i < n; i++)
		assert_int_equal(v[i].at.reg, places[i]);
	assert_int_equal(v[2].type->size, 4);
	args_free(a);
	types_free(f.types);
	module_free(m);
}

/* Debug information of another build is refused. */
static void test_other_build(void **state)
{
	struct types *t = types_new(&(struct types_from){
		.name = "made", .debug = builds[0], .build_id = "00112233", .bits = 64 });
	struct err e;

	(void)state;
	assert_non_null(t);
	assert_false(types_any(t, &e));
	assert_non_null(strstr(e.text, "its build-id is "));
	assert_non_null(strstr(e.text, "expected 00112233"));
	assert_null(types_find(t, TYPE_STRUCT, "parts"));
	types_free(t);
}

static void test_no_debug_information(void **state)
{
	static const struct types_from froms[] = {
		{ .name = "gone", .debug = "/nonexistent/gone", .bits = 64 },
		{ .name = "none", .bits = 64 },
		{ .name = "passwd", .debug = "/etc/passwd", .bits = 64 },
	};
	static const char *const says[] = { "/nonexistent/gone: No such file",
					    "no debug information for none",
					    "/etc/passwd: no debug" };

	(void)state;
	for (size_t i = 0; i < 3; i++) {
		struct types *t = types_new(&froms[i]);
		struct err e;

		assert_false(types_any(t, &e));
		assert_non_null(strstr(e.text, says[i]));
		types_free(t);
	}
}

/* The C library's own debug information does not describe the union of pointers that its connect()
 * takes: where that is, and what follows, says its list of places. */
static void test_undescribed_union(void **state)
{
	struct function_at f = { .function = "connect" };
	const char *path = "/lib/x86_64-linux-gnu/libc.so.6", *id;
	struct module *m = module_open(path, NULL, NULL);
	static const uint8_t places[] = { GPR_RDI, GPR_RSI, GPR_RDX };
	const struct variable *v;
	char debug[256];
	uint64_t size;
	struct args *a;
	size_t n;

	(void)state;
	id = m ? module_build_id(m) : "";
	snprintf(debug, sizeof(debug), "/usr/lib/debug/.build-id/%.2s/%s.debug", id,
		 *id ? id + 2 : "");
	if (!m || access(debug, R_OK) || !module_symbol(m, "connect", &f.addr, &size))
		skip();
	f.types = types_new(&(struct types_from){
		.name = "libc.so.6", .path = path, .debug = debug, .build_id = id, .bits = 64 });
	a = args_find(&f, NULL);
	assert_non_null(a);
	v = args_all(a, &n);
	assert_int_equal(n, 3);
	for (size_t i = 0; i < n; i++) {
		assert_int_equal(v[i].at.kind, LOCATION_REGISTER);
		assert_int_equal(v[i].at.reg, places[i]);
	}
	expect_text(v[1].type, "__CONST_SOCKADDR_ARG");
	args_free(a);
	types_free(f.types);
	module_free(m);
}

/* ---- BTF ---- */

static glob_t cached;

static void each_kernel(void (*check)(const struct ktypes *k, struct types *t))
{
	unsigned n = 0;

	for (size_t i = 0; i < cached.gl_pathc; i++) {
		struct ktypes *k = ktypes_open(cached.gl_pathv[i], NULL);
		struct types *t;

		if (!k)
			continue; /* a 32-bit kernel */
		print_message("%s\n", cached.gl_pathv[i]);
		t = types_new(&(struct types_from){ .name = "vmlinux", .btf = k, .bits = 64 });
		assert_non_null(t);
		check(k, t);
		types_free(t);
		ktypes_free(k);
		n++;
	}
	if (!n)
		skip();
}

static unsigned n_checked;

static void check_offsets(const struct ktypes *k, const char *name, const struct type *of,
			  uint64_t before, const struct type *t)
{
	size_t n;
	const struct member *m = type_members(t, &n);
	struct err e;

	for (size_t i = 0; i < n; i++) {
		const uint64_t bit = before + m[i].bit;
		struct member found;

		if (!*m[i].name) {
			check_offsets(k, name, of, bit, m[i].type);
			continue;
		}
		assert_true(type_member(of, m[i].name, &found));
		assert_int_equal(found.bit, bit);
		if (bit % 8 == 0)
			assert_int_equal(ktypes_offset(k, name, m[i].name, &e), bit / 8);
		n_checked++;
	}
}

static void check_structs(const struct ktypes *k, struct types *t)
{
	static const char *const names[] = { "sock",        "socket",   "msghdr",
					     "task_struct", "sk_buff",  "tcp_sock",
					     "file",        "sockaddr", "iov_iter" };
	struct err e;

	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++) {
		const struct type *of = types_find(t, TYPE_STRUCT, names[i]);

		assert_non_null(of);
		assert_int_equal(of->size, ktypes_size(k, names[i], &e));
		check_offsets(k, names[i], of, 0, of);
	}
	assert_true(n_checked > 500);
}

static void check_kernel_enums(const struct ktypes *k, struct types *t)
{
	int64_t v = 0;

	(void)k;
	assert_non_null(types_enumerator(t, "SS_CONNECTED", &v));
	assert_int_equal(v, 3);
	assert_non_null(types_enumerator(t, "TCP_SYN_SENT", &v));
	assert_int_equal(v, 2);
	assert_null(types_enumerator(t, "TCP_SYN_SENT_NOT", &v));
}

static void check_prototypes(const struct ktypes *k, struct types *t)
{
	const struct type *f = types_prototype(t, "__sys_socket");
	const struct param *p;
	size_t n;

	(void)k;
	expect_text(f, "int (int, int, int)");
	p = type_params(f, &n);
	assert_int_equal(n, 3);
	assert_string_equal(p[1].name, "type");
	expect_text(types_prototype(t, "tcp_v4_connect"),
		    "int (struct sock *, struct sockaddr *, int)");
	assert_null(types_prototype(t, "entry_SYSCALL_64"));
	assert_null(types_prototype(t, "sock"));
}

static void test_kernel_structs(void **state)
{
	(void)state;
	each_kernel(check_structs);
}

static void test_kernel_enumerators(void **state)
{
	(void)state;
	each_kernel(check_kernel_enums);
}

static void test_kernel_prototypes(void **state)
{
	(void)state;
	each_kernel(check_prototypes);
}

/* The types of a module extend its kernel's: what both know is the same type. */
static void test_module_types(void **state)
{
	unsigned n = 0;

	(void)state;
	for (size_t i = 0; i < cached.gl_pathc; i++) {
		struct ktypes *k = ktypes_open(cached.gl_pathv[i], NULL), *own;
		struct types *t, *module;
		char path[4096];

		snprintf(path, sizeof(path), "%.*s/modules/virtio.ko",
			 (int)(strrchr(cached.gl_pathv[i], '/') - cached.gl_pathv[i]),
			 cached.gl_pathv[i]);
		own = k ? ktypes_open_module(k, path, NULL) : NULL;
		if (own) {
			t = types_new(&(struct types_from){ .btf = k, .bits = 64 });
			module = types_new(
				&(struct types_from){ .btf = own, .base = t, .bits = 64 });
			assert_ptr_equal(types_find(module, TYPE_STRUCT, "device"),
					 types_find(t, TYPE_STRUCT, "device"));
			assert_non_null(types_prototype(module, "virtio_dev_probe"));
			assert_null(types_prototype(t, "virtio_dev_probe"));
			assert_null(types_prototype(module, "__sys_socket"));
			types_free(module);
			types_free(t);
			n++;
		}
		ktypes_free(own);
		ktypes_free(k);
	}
	if (!n)
		skip();
}

/* The same, as a trace names its units. */
static void test_units_of_a_trace(void **state)
{
	unsigned n = 0;

	(void)state;
	for (size_t i = 0; i < cached.gl_pathc; i++) {
		struct unit_types *t = unit_types_new(NULL);
		struct image_facts facts;
		struct unit kernel = { .name = "vmlinux", .role = SYM_KERNEL };
		struct unit module = { .name = "[virtio]", .role = SYM_KMODULE };
		struct err e;

		assert_non_null(t);
		assert_int_equal(image_facts(cached.gl_pathv[i], &facts, &e), 0);
		kernel.build_id = facts.build_id;
		module.build_id = module.path = "";
		kernel.path = "vmlinux";
		if (facts.btf) {
			assert_non_null(types_prototype(unit_types_of(t, &kernel), "__sys_socket"));
			assert_ptr_equal(unit_types_kernel(t), unit_types_of(t, &kernel));
			assert_null(types_prototype(unit_types_of(t, &module), "__sys_socket"));
			n += types_prototype(unit_types_of(t, &module), "virtio_dev_probe") != NULL;
		}
		unit_types_free(t);
	}
	if (!n)
		skip();
}

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

int main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_structs_are_as_in_gdb),
		cmocka_unit_test(test_members_have_their_types),
		cmocka_unit_test(test_enumerators),
		cmocka_unit_test(test_aliases_and_similar_names),
		cmocka_unit_test(test_x32),
		cmocka_unit_test(test_other_build),
		cmocka_unit_test(test_no_debug_information),
		cmocka_unit_test(test_undescribed_union),
		cmocka_unit_test(test_kernel_structs),
		cmocka_unit_test(test_kernel_enumerators),
		cmocka_unit_test(test_kernel_prototypes),
		cmocka_unit_test(test_module_types),
		cmocka_unit_test(test_units_of_a_trace),
	};

	builds = argv + 1;
	n_builds = argc - 1;
	return cmocka_run_group_tests(tests, find_kernels, forget_kernels);
}
