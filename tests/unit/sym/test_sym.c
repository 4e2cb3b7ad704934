// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Kernel images: unpacking, symbols, entry sites and types, on a fake kernel in each layout and on
 * a real one: RINGTRIP_TEST_VMLINUZ, or one from ~/.cache/ringtrip/kernels.
 */
#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <glob.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <cmocka.h>

#include "base/buf.h"
#include "base/err.h"
#include "sym/image.h"
#include "sym/ksyms.h"
#include "sym/ktypes.h"
#include "tests/fakes/fake_kernel.h"

#define BANNER "6.1.0-56-test"

static char dir[] = "/tmp/ringtrip-test-sym-XXXXXX";
static char paths[2][64]; /* a vmlinuz, and the ELF unpacked from it */

static void write_file(const char *path, const struct buf *b)
{
	FILE *out = fopen(path, "w");

	assert_non_null(out);
	assert_false(b->failed);
	assert_int_equal(fwrite(b->data, 1, b->len, out), b->len);
	assert_int_equal(fclose(out), 0);
}

static void assert_file(const char *path, const struct buf *want)
{
	struct buf got = { 0 };
	char chunk[4096];
	size_t n;
	FILE *in = fopen(path, "r");

	assert_non_null(in);
	while ((n = fread(chunk, 1, sizeof(chunk), in)) > 0)
		buf_add(&got, chunk, n);
	fclose(in);
	assert_int_equal(got.len, want->len);
	assert_memory_equal(got.data, want->data, want->len);
	buf_free(&got);
}

/* Offsets of Documentation/arch/x86/boot.rst; one setup sector, the payload right after it. */
static void make_bzimage(struct buf *out, const struct buf *payload)
{
	uint8_t setup[1024] = { 0 };
	uint32_t len = payload->len;

	setup[0x1f1] = 1;
	memcpy(setup + 0x1fe, "\x55\xaa", 2);
	memcpy(setup + 0x202, "HdrS\x0f\x02", 6);
	memcpy(setup + 0x20e, "\x80\x01", 2);
	memcpy(setup + 0x24c, &len, 4);
	strcpy((char *)setup + 0x380, BANNER " (someone@somewhere) #1");
	buf_add(out, setup, sizeof(setup));
	buf_add(out, payload->data, payload->len);
}

static la_ssize_t take_bytes(struct archive *a, void *b, const void *bytes, size_t n)
{
	(void)a;
	buf_add(b, bytes, n);
	return n;
}

static void compress(int filter, const struct buf *in, struct buf *out)
{
	struct archive *a = archive_write_new();
	struct archive_entry *entry = archive_entry_new();
	uint32_t size = in->len;

	archive_write_set_format_raw(a);
	assert_int_equal(archive_write_add_filter(a, filter), ARCHIVE_OK);
	archive_write_set_bytes_per_block(a, 0);
	assert_int_equal(archive_write_open(a, out, NULL, take_bytes, NULL), ARCHIVE_OK);
	archive_entry_set_filetype(entry, AE_IFREG);
	assert_int_equal(archive_write_header(a, entry), ARCHIVE_OK);
	assert_int_equal(archive_write_data(a, in->data, in->len), in->len);
	assert_int_equal(archive_write_close(a), ARCHIVE_OK);
	archive_write_free(a);
	archive_entry_free(entry);
	if (filter != ARCHIVE_FILTER_GZIP)
		buf_add(out, &size, sizeof(size));
}

/* Writes what `lz4 -l` writes, as in the kernel's build: a magic, then blocks with their length;
 * here of one literal each. */
static void compress_lz4_legacy(const struct buf *in, struct buf *out)
{
	uint32_t size = in->len, left = in->len - 15, block = 1 + left / 255 + 1 + in->len;

	buf_add(out, "\x02\x21\x4c\x18", 4);
	buf_add(out, &block, 4);
	buf_putc(out, '\xf0');
	for (; left >= 255; left -= 255)
		buf_putc(out, '\xff');
	buf_putc(out, left);
	buf_add(out, in->data, in->len);
	buf_add(out, &size, sizeof(size));
}

static void make_kernel(struct buf *out)
{
	struct fake_kernel k = { .bits = 64, .percpu_zero = true };

	fake_kernel_build(&k, out);
	buf_puts(out, "Linux version %s (not this one) Linux version " BANNER " (someone)");
}

static void unpack_payload(const struct buf *payload, const struct buf *want)
{
	struct buf image = { 0 };
	struct err e = { "" };
	char release[64];

	make_bzimage(&image, payload);
	write_file(paths[0], &image);
	if (image_unpack(paths[0], paths[1], &e) < 0)
		fail_msg("%s", e.text);
	assert_file(paths[1], want);
	for (int i = 0; i < 2; i++) {
		assert_int_equal(image_release(paths[i], release, sizeof(release), &e), 0);
		assert_string_equal(release, BANNER);
	}
	assert_int_equal(unlink(paths[1]), 0);
	buf_free(&image);
}

static void test_unpack(void **state)
{
	static const int filters[] = { ARCHIVE_FILTER_GZIP, ARCHIVE_FILTER_BZIP2, ARCHIVE_FILTER_XZ,
				       ARCHIVE_FILTER_LZMA, ARCHIVE_FILTER_ZSTD };
	struct buf kernel = { 0 }, payload = { 0 };

	(void)state;
	make_kernel(&kernel);
	for (size_t i = 0; i < sizeof(filters) / sizeof(*filters); i++) {
		compress(filters[i], &kernel, &payload);
		unpack_payload(&payload, &kernel);
		buf_cut(&payload, 0);
	}
	compress_lz4_legacy(&kernel, &payload);
	unpack_payload(&payload, &kernel);
	buf_free(&payload);
	buf_free(&kernel);
}

static void test_unpack_copies_an_elf(void **state)
{
	struct buf kernel = { 0 };

	(void)state;
	make_kernel(&kernel);
	write_file(paths[0], &kernel);
	assert_int_equal(image_unpack(paths[0], paths[1], NULL), 0);
	assert_file(paths[1], &kernel);
	assert_int_equal(unlink(paths[1]), 0);
	buf_free(&kernel);
}

static void refuse(const struct buf *file, const char *why)
{
	struct err e = { "" };
	char release[8];

	write_file(paths[0], file);
	assert_int_equal(image_unpack(paths[0], paths[1], &e), -EINVAL);
	if (!strstr(e.text, why))
		fail_msg("\"%s\" does not say \"%s\"", e.text, why);
	assert_int_not_equal(access(paths[1], F_OK), 0);
	assert_int_not_equal(image_release(paths[0], release, sizeof(release), &e), 0);
}

static void test_unpack_refuses(void **state)
{
	struct buf kernel = { 0 }, payload = { 0 }, image = { 0 };

	(void)state;
	make_kernel(&kernel);
	buf_puts(&image, "#!/bin/sh\nexit 0\n");
	refuse(&image, "not a kernel image");

	buf_cut(&image, 0);
	compress(ARCHIVE_FILTER_GZIP, &kernel, &payload);
	make_bzimage(&image, &payload);
	buf_cut(&image, image.len - 1);
	refuse(&image, "lies outside the file");

	buf_cut(&image, 0);
	payload.data[payload.len - 1] ^= 1;
	make_bzimage(&image, &payload);
	refuse(&image, "were promised");

	buf_cut(&image, 0);
	payload.data[0] = 'x';
	payload.data[payload.len - 1] ^= 1;
	make_bzimage(&image, &payload);
	refuse(&image, "x86 ELF");
	buf_free(&image);
	buf_free(&payload);
	buf_free(&kernel);
}

static void check_facts(const struct fake_kernel *k)
{
	struct image_facts facts;
	struct err e = { "" };

	if (image_facts(paths[0], &facts, &e) < 0)
		fail_msg("%s", e.text);
	assert_int_equal(facts.bits, k->bits);
	assert_false(facts.pvh);
	assert_true(facts.btf > 100 && facts.debug == 0);
	assert_string_equal(facts.build_id, "abcd000000000000000000000000000000000000");
}

static void test_facts_refuses(void **state)
{
	struct fake_kernel k = { .bits = 64 };
	struct image_facts facts;
	struct buf image = { 0 };
	struct err e;

	(void)state;
	fake_kernel_build(&k, &image);
	buf_cut(&image, 200); /* within the section table */
	write_file(paths[0], &image);
	assert_int_equal(image_facts(paths[0], &facts, &e), -EINVAL);
	assert_non_null(strstr(e.text, "is cut short"));
	buf_free(&image);
}

static void check_fake(const struct fake_kernel *k)
{
	uint64_t text = k->bits == 64 ? FAKE_TEXT64 : FAKE_TEXT32;
	size_t n, extra = 2 + 2 * k->percpu_zero + 2 * !k->no_data_syms;
	const struct ksym *all;
	const uint64_t *sites;
	struct ksyms *s;
	struct err e = { "" };

	s = ksyms_open(paths[0], &e);
	if (!s)
		fail_msg("%s", e.text);
	all = ksyms_all(s, &n);
	assert_int_equal(n, FAKE_FNS + extra);
	for (size_t i = 1; i < n; i++)
		assert_true(all[i - 1].addr <= all[i].addr);
	assert_int_equal(all[0].type, k->percpu_zero ? 'A' : 'T');
	assert_int_equal(ksyms_addr(s, "_text"), text);
	assert_int_equal(ksyms_addr(s, "fn0000"), text + FAKE_FN_SIZE);
	assert_int_equal(ksyms_addr(s, "fn1099"), text + 1100 * FAKE_FN_SIZE);
	assert_int_equal(ksyms_addr(s, "fn1100"), 0);
	assert_string_equal(ksyms_build_id(s), "abcd000000000000000000000000000000000000");
	sites = ksyms_sites(s, &n);
	assert_int_equal(n, FAKE_FNS);
	for (size_t i = 0; i < n; i++)
		assert_int_equal(sites[i], text + (i + 1) * FAKE_FN_SIZE);
	assert_int_equal(ksyms_layout(s), k->late ? KSYMS_BEHIND_NAMES : KSYMS_BEFORE_NAMES);
	ksyms_free(s);
	check_facts(k);
}

static void test_ksyms_layouts(void **state)
{
	struct buf image = { 0 };

	(void)state;
	for (unsigned i = 0; i < 16; i++) {
		struct fake_kernel k = { .bits = i & 1 ? 64 : 32,
					 .late = i & 2,
					 .percpu_zero = i & 4,
					 .no_data_syms = i & 8 };

		buf_cut(&image, 0);
		fake_kernel_build(&k, &image);
		write_file(paths[0], &image);
		check_fake(&k);
	}
	buf_free(&image);
}

static void refuse_ksyms(const struct buf *image, const char *why)
{
	struct err e = { "" };

	write_file(paths[0], image);
	errno = 0;
	assert_null(ksyms_open(paths[0], &e));
	assert_int_equal(errno, ENOTSUP);
	if (!strstr(e.text, why))
		fail_msg("\"%s\" does not say \"%s\"", e.text, why);
}

/* Changes one byte after the first occurrence of some bytes. */
static void damage(struct buf *image, const char *bytes, size_t n, size_t behind)
{
	char *p = memmem(image->data, image->len, bytes, n);

	assert_non_null(p);
	p[behind] ^= 0x40;
}

static void test_ksyms_refuses(void **state)
{
	struct fake_kernel k = { .bits = 64 };
	struct buf image = { 0 };
	struct ksyms *s;

	(void)state;
	fake_kernel_build(&k, &image);
	damage(&image, "Tfn0500", 7, 6); /* another name: cannot be detected */
	write_file(paths[0], &image);
	s = ksyms_open(paths[0], NULL);
	assert_non_null(s);
	ksyms_free(s);
	damage(&image, "\6T_text", 7, 0);
	refuse_ksyms(&image, "no names");
	damage(&image, "\x46T_text", 7, 0);
	damage(&image, "T_text", 6, 3);
	refuse_ksyms(&image, "_text at .text");
	damage(&image, "5\0006\0007", 5, 0);
	refuse_ksyms(&image, "no kallsyms");
	buf_free(&image);
}

/* Prints them as /proc/kallsyms does. */
static void print_symbols(const struct ksyms *k, struct buf *out)
{
	size_t n;
	const struct ksym *all = ksyms_all(k, &n);

	for (size_t i = 0; i < n; i++)
		buf_printf(out, "%016llx %c %s\n", (unsigned long long)all[i].addr, all[i].type,
			   all[i].name);
}

static void refuse_text(const char *text, const char *why)
{
	struct buf b = { 0 };
	struct err e = { "" };

	buf_puts(&b, text);
	write_file(paths[1], &b);
	errno = 0;
	assert_null(ksyms_open_text(paths[0], paths[1], &e));
	assert_int_equal(errno, EINVAL);
	if (!strstr(e.text, why) || !strstr(e.text, paths[1]))
		fail_msg("\"%s\" does not say \"%s\"", e.text, why);
	buf_free(&b);
}

/* The guest's list for an image without tables equals what the tables would give. */
static void test_ksyms_text(void **state)
{
	struct fake_kernel fake = { .bits = 64, .late = true, .percpu_zero = true };
	struct buf image = { 0 }, text = { 0 }, again = { 0 };
	struct ksyms *k;
	struct err e;
	size_t n, n_again;
	char *p;

	(void)state;
	fake_kernel_build(&fake, &image);
	write_file(paths[0], &image);
	k = ksyms_open(paths[0], NULL);
	print_symbols(k, &text);
	ksyms_sites(k, &n);
	ksyms_free(k);
	damage(&image, "5\0006\0007", 5, 0);
	refuse_ksyms(&image, "no kallsyms");

	buf_puts(&text, "ffffffffc0000000 t v9fs_mount\t[9p]\n0000000000000000 b x [mod]\n");
	write_file(paths[1], &text);
	k = ksyms_open_text(paths[0], paths[1], &e);
	if (!k)
		fail_msg("%s", e.text);
	print_symbols(k, &again);
	ksyms_sites(k, &n_again);
	assert_int_equal(n_again, n);
	assert_int_equal(ksyms_layout(k), KSYMS_TOLD);
	assert_int_equal(ksyms_addr(k, "v9fs_mount"), 0);
	ksyms_free(k);
	assert_true(again.len < text.len && !memcmp(again.data, text.data, again.len));

	refuse_text("", "empty");
	refuse_text("ffffffff81000000 T _text\n", "so few");
	refuse_text("ffffffff81000000 T\n", "line 1");
	buf_cut(&again, 0);
	for (int i = 0; i < 300; i++)
		buf_puts(&again, "0000000000000000 T _text\n");
	refuse_text(again.data, "as root");
	refuse_text("ffffffff81000000 T _text\nx T _text\n", "line 2");
	refuse_text("ffffffff81000000 T _text\nffffffff80000000 T a\n", "are not ascending");
	p = strstr(text.data, "ffffffff81000000 T _text");
	assert_non_null(p);
	p[strlen("ffffffff81000000 T _tex")] = 'x'; /* from another kernel */
	refuse_text(text.data, "no _text at 0xffffffff81000000");
	buf_free(&image);
	buf_free(&text);
	buf_free(&again);
}

static void test_ktypes(void **state)
{
	static const struct {
		const char *member;
		long offset;
	} rows[] = {
		{ "first", 0 },      { "in", 8 },     { "in.b", 12 },         { "bits", 16 },
		{ "more", -EINVAL }, { "named", 20 }, { "named.b", 24 },      { "b", -ENOENT },
		{ "in.", -ENOENT },  { "", -ENOENT }, { "first.x", -ENOENT },
	};
	struct fake_kernel k = { .bits = 64 };
	struct buf image = { 0 };
	struct ktypes *t;

	(void)state;
	fake_kernel_build(&k, &image);
	write_file(paths[0], &image);
	t = ktypes_open(paths[0], NULL);
	assert_non_null(t);
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++)
		assert_int_equal(ktypes_offset(t, "outer", rows[i].member, NULL), rows[i].offset);
	assert_int_equal(ktypes_size(t, "outer", NULL), 32);
	assert_int_equal(ktypes_size(t, "nothing", NULL), -ENOENT);
	ktypes_free(t);
	buf_free(&image);
}

/* A kernel to test with, or NULL. The caller frees it. */
static char *real_kernel(void)
{
	const char *given = getenv("RINGTRIP_TEST_VMLINUZ"), *home = getenv("HOME");
	struct buf pattern = { 0 };
	char *found = NULL;
	glob_t g;

	if (given && *given)
		return strdup(given);
	buf_printf(&pattern, "%s/.cache/ringtrip/kernels/*/vmlinuz", home ? home : "");
	if (glob(buf_str(&pattern), 0, NULL, &g) == 0) {
		for (size_t i = 0; i < g.gl_pathc && !found; i++)
			if (!strstr(g.gl_pathv[i], "-686")) /* those have other types, or none */
				found = strdup(g.gl_pathv[i]);
		globfree(&g);
	}
	buf_free(&pattern);
	return found;
}

static void check_real_symbols(const char *elf)
{
	static const char *const names[] = { "_text", "__fentry__", "tcp_v4_connect",
					     "__sys_connect", "init_task" };
	struct err e = { "" };
	struct ksyms *k = ksyms_open(elf, &e);
	const uint64_t *sites;
	size_t n;

	if (!k)
		fail_msg("%s", e.text);
	ksyms_all(k, &n);
	assert_true(n > 10000);
	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
		assert_true(ksyms_addr(k, names[i]) > UINT32_MAX);
	sites = ksyms_sites(k, &n);
	assert_true(n > 10000);
	for (size_t i = 1; i < n; i++)
		assert_true(sites[i - 1] < sites[i]);
	assert_int_equal(strlen(ksyms_build_id(k)), 40);
	ksyms_free(k);
}

static void check_real_types(const char *elf)
{
	struct err e = { "" };
	struct ktypes *t = ktypes_open(elf, &e);
	long pid;

	if (!t)
		fail_msg("%s", e.text);
	pid = ktypes_offset(t, "task_struct", "pid", &e);
	assert_true(pid > 0);
	assert_int_equal(ktypes_offset(t, "task_struct", "tgid", &e), pid + 4);
	assert_true(ktypes_size(t, "task_struct", &e) > pid);
	assert_true(ktypes_offset(t, "file", "f_path.dentry", &e) > 0);
	ktypes_free(t);
}

static void test_real_kernel(void **state)
{
	char *vmlinuz = real_kernel(), outer[64], inner[64];
	struct image_facts facts;
	struct err e = { "" };

	(void)state;
	if (!vmlinuz) {
		print_message("no kernel in RINGTRIP_TEST_VMLINUZ or ~/.cache/ringtrip/kernels\n");
		skip();
	}
	if (image_unpack(vmlinuz, paths[1], &e) < 0 ||
	    image_release(vmlinuz, outer, sizeof(outer), &e) < 0 ||
	    image_release(paths[1], inner, sizeof(inner), &e) < 0)
		fail_msg("%s", e.text);
	assert_string_equal(outer, inner);
	check_real_symbols(paths[1]);
	assert_int_equal(image_facts(paths[1], &facts, &e), 0);
	assert_true(facts.pvh && facts.btf > 1 << 20 && strlen(facts.build_id) == 40);
	check_real_types(paths[1]);
	unlink(paths[1]);
	free(vmlinuz);
}

static int set_up(void **state)
{
	(void)state;
	if (!mkdtemp(dir))
		return -1;
	snprintf(paths[0], sizeof(paths[0]), "%s/vmlinuz", dir);
	snprintf(paths[1], sizeof(paths[1]), "%s/vmlinux", dir);
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	unlink(paths[0]);
	unlink(paths[1]);
	return rmdir(dir);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_unpack),         cmocka_unit_test(test_unpack_copies_an_elf),
		cmocka_unit_test(test_unpack_refuses), cmocka_unit_test(test_ksyms_layouts),
		cmocka_unit_test(test_ksyms_refuses),  cmocka_unit_test(test_ktypes),
		cmocka_unit_test(test_ksyms_text),     cmocka_unit_test(test_real_kernel),
		cmocka_unit_test(test_facts_refuses),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
