// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The arguments are files with debug information. Their lines and inlined functions are compared
 * with `eu-addr2line -i`; where that differs, as it does for odd ranges, binutils' addr2line must
 * agree with us.
 */
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/buf.h"
#include "base/err.h"
#include "sym/elffile.h"
#include "sym/place_build.h"
#include "sym/place_cache.h"
#include "sym/places.h"

#define SAMPLES 2000

static char **files;
static int n_files;

static struct places *open_places(const char *path, const char *cache)
{
	struct buf id = { 0 };
	struct elffile f;
	struct places *p;
	struct err e;

	assert_int_equal(elffile_open(&f, path, &e), 0);
	elffile_build_id(&f, &id);
	elffile_close(&f);
	p = places_open(&(struct places_from){ path, buf_str(&id), cache }, &e);
	if (!p)
		print_message("%s\n", e.text);
	assert_non_null(p);
	buf_free(&id);
	return p;
}

/* Addresses in functions, from eu-nm: all if they are few. */
static size_t sample(const char *path, uint64_t *out)
{
	unsigned long long start, size, total = 0;
	char cmd[4096], line[4096], type;
	size_t n = 0;
	FILE *f;

	for (int pass = 0; pass < 2; pass++) {
		uint64_t step = total / SAMPLES + 1, at = 0;

		snprintf(cmd, sizeof(cmd), "eu-nm -f posix --defined-only '%s' 2>/dev/null", path);
		f = popen(cmd, "r");
		assert_non_null(f);
		while (fgets(line, sizeof(line), f)) {
			if (sscanf(line, "%*s %c %llx %llx", &type, &start, &size) != 3 ||
			    !strchr("tTwW", type))
				continue;
			for (uint64_t i = 0; pass && i < size && n < SAMPLES; i++, at++)
				if (at % step == 0)
					out[n++] = start + i;
			total += pass ? 0 : size;
		}
		pclose(f);
	}
	return n;
}

/* "net/socket.c:1606\nnet/socket.c:1643\n" */
static void our_lines(struct places *p, uint64_t addr, struct buf *out)
{
	struct place at;

	if (!places_find(p, addr, &at) || !at.file) {
		buf_puts(out, "??:0\n");
		return;
	}
	assert_true(at.start <= addr && addr < at.end);
	buf_printf(out, "%s:%u\n", at.file, at.line);
	for (const struct inlined *in = at.inlined; in; in = in->outer)
		buf_printf(out, "%s:%u\n", in->file ? in->file : "??", in->line);
}

/* Returns true if their lines are ours, apart from what precedes our file names. addr2line writes
 * "?" for 0. */
static bool lines_agree(const char *theirs, const char *ours)
{
	while (*theirs && *ours) {
		size_t n = strcspn(theirs, "\n"), m = strcspn(ours, "\n"), cut = n;
		const char *from = ours;

		for (size_t i = 0; i + 14 < n && cut == n; i++)
			if (!strncmp(theirs + i, " (discriminator", 15))
				cut = i;
		while (!strncmp(from, "../", 3)) {
			from += 3;
			m -= 3;
		}
		if (cut && m && theirs[cut - 1] == '?' && from[m - 1] == '0') {
			cut--;
			m--;
		}
		if (m > cut || strncmp(theirs + cut - m, from, m) != 0)
			return false;
		theirs += n + (theirs[n] == '\n');
		ours = strchr(from, '\n') ? strchr(from, '\n') + 1 : from + strlen(from);
	}
	return !*theirs && !*ours;
}

/* Of an instruction without a line, which clang gives the number 0, eu-addr2line shows no callers;
 * addr2line does. */
static bool has_no_line(const char *ours)
{
	const char *first = strchr(ours, '\n');

	return first && first - ours > 2 && !strncmp(first - 2, ":0", 2);
}

/* A tool's lines for many addresses, each preceded by a line with the address. */
static void their_lines(const char *tool, const char *path, const uint64_t *addrs, size_t n,
			struct buf *out)
{
	char name[] = "/tmp/ringtrip-places-XXXXXX", cmd[4096], line[4096];
	int fd = mkstemp(name), a, b;
	FILE *f = fdopen(fd, "w");

	assert_non_null(f);
	for (size_t i = 0; i < n; i++)
		fprintf(f, "0x%llx\n", (unsigned long long)addrs[i]);
	fclose(f);
	snprintf(cmd, sizeof(cmd), "%s -a -i -e '%s' <%s", tool, path, name);
	f = popen(cmd, "r");
	assert_non_null(f);
	while (fgets(line, sizeof(line), f)) {
		char *colon = strrchr(line, ':');

		/* A column after the line. */
		if (*line != '0' && colon && sscanf(colon, ":%d", &b) == 1) {
			*colon = '\0';
			if (strrchr(line, ':') && sscanf(strrchr(line, ':'), ":%d", &a) == 1)
				strcpy(colon, "\n");
			else
				*colon = ':';
		}
		buf_puts(out, line);
	}
	pclose(f);
	unlink(name);
}

static bool binutils_agrees(const char *path, uint64_t addr, const char *ours)
{
	struct buf text = { 0 };
	bool ok;

	their_lines("addr2line", path, &addr, 1, &text);
	ok = text.len && lines_agree(strchr(text.data, '\n') + 1, ours);
	if (!ok)
		print_message("%llx: %s\nours:\n%s", (unsigned long long)addr, buf_str(&text),
			      ours);
	buf_free(&text);
	return ok;
}

static void check_file(const char *path)
{
	static uint64_t addrs[SAMPLES];
	size_t n = sample(path, addrs), at = 0, others = 0, inlines = 0;
	struct places *p = open_places(path, NULL);
	struct buf theirs = { 0 }, ours = { 0 };
	char *line, *end;

	assert_true(n > 50);
	their_lines("eu-addr2line", path, addrs, n, &theirs);
	for (line = theirs.data; *line; line = end, at++) {
		assert_int_equal(*line, '0');
		line = strchr(line, '\n') + 1;
		end = strstr(line, "\n0x");
		end = end ? end + 1 : line + strlen(line);
		buf_cut(&ours, 0);
		our_lines(p, addrs[at], &ours);
		inlines += strchr(buf_str(&ours), '\n') != strrchr(buf_str(&ours), '\n');
		char next = *end;
		*end = '\0';
		if (!lines_agree(line, buf_str(&ours))) {
			others += !has_no_line(buf_str(&ours));
			assert_true(binutils_agrees(path, addrs[at], buf_str(&ours)));
		}
		*end = next;
	}
	assert_int_equal(at, n);
	assert_true(inlines);
	print_message("%s: %zu addresses, %zu in inlined functions, %zu decided by addr2line\n",
		      path, n, inlines, others);
	assert_true(others <= n / 100);
	buf_free(&theirs);
	buf_free(&ours);
	places_free(p);
}

static void agrees_with_addr2line(void **state)
{
	(void)state;
	for (int i = 0; i < n_files; i++)
		check_file(files[i]);
}

/* ---- the cache ---- */

static void all_lines(struct places *p, const uint64_t *addrs, size_t n, struct buf *out)
{
	for (size_t i = 0; i < n; i++)
		our_lines(p, addrs[i], out);
}

static void remove_folder(const char *path)
{
	char cmd[4096];

	snprintf(cmd, sizeof(cmd), "rm -rf '%s'", path);
	assert_int_equal(system(cmd), 0);
}

/* Changes one byte of every file; which one depends on the try, n. */
static void damage(const char *folder, int n)
{
	char cmd[4096], path[4096];
	struct stat st;
	FILE *f;

	snprintf(cmd, sizeof(cmd), "find '%s' -type f", folder);
	f = popen(cmd, "r");
	assert_non_null(f);
	while (fgets(path, sizeof(path), f)) {
		FILE *one;

		path[strcspn(path, "\n")] = '\0';
		assert_int_equal(stat(path, &st), 0);
		if (n == 16) {
			assert_int_equal(truncate(path, st.st_size / 2), 0);
			continue;
		}
		one = fopen(path, "r+");
		assert_non_null(one);
		fseek(one, (st.st_size - 1) * n / 15, SEEK_SET);
		fputc(0xa5 ^ n, one);
		fclose(one);
	}
	pclose(f);
}

static void cache_is_used_and_checked(void **state)
{
	static uint64_t addrs[SAMPLES];
	char folder[] = "/tmp/ringtrip-places-XXXXXX";
	struct buf first = { 0 }, then = { 0 };
	size_t n = sample(files[0], addrs);
	struct places *p;

	(void)state;
	assert_non_null(mkdtemp(folder));
	p = open_places(files[0], folder);
	all_lines(p, addrs, n, &first);
	assert_true(places_read(p));
	places_free(p);
	p = open_places(files[0], folder);
	all_lines(p, addrs, n, &then);
	assert_string_equal(buf_str(&first), buf_str(&then));
	assert_int_equal(places_read(p), 0);
	places_free(p);
	for (int i = 0; i <= 16; i++) {
		damage(folder, i);
		p = open_places(files[0], folder);
		buf_cut(&then, 0);
		all_lines(p, addrs, n, &then);
		assert_string_equal(buf_str(&first), buf_str(&then));
		assert_true(places_read(p));
		places_free(p);
	}
	buf_free(&first);
	buf_free(&then);
	remove_folder(folder);
}

static void touch(const char *folder, const char *name, long size, long when)
{
	const struct timespec times[2] = { { when, 0 }, { when, 0 } };
	char path[4096];
	FILE *f;

	snprintf(path, sizeof(path), "%s/%s", folder, name);
	mkdir(path, 0700);
	snprintf(path, sizeof(path), "%s/%s/index", folder, name);
	f = fopen(path, "w");
	assert_non_null(f);
	assert_int_equal(ftruncate(fileno(f), size), 0);
	fclose(f);
	*strrchr(path, '/') = '\0';
	assert_int_equal(utimensat(AT_FDCWD, path, times, 0), 0);
}

static bool is_there(const char *folder, const char *name)
{
	char path[4096];

	snprintf(path, sizeof(path), "%s/%s", folder, name);
	return access(path, F_OK) == 0;
}

static void cache_is_bounded(void **state)
{
	char folder[] = "/tmp/ringtrip-places-XXXXXX", own[64];

	(void)state;
	assert_non_null(mkdtemp(folder));
	touch(folder, "aa", 1000, 30);
	touch(folder, "bb", 1000, 10);
	touch(folder, "cc", 1000, 20);
	snprintf(own, sizeof(own), "%s/bb", folder);
	place_cache_trim(own, 3000);
	assert_true(is_there(folder, "cc"));
	place_cache_trim(own, 2500);
	assert_true(is_there(folder, "aa") && is_there(folder, "bb") && !is_there(folder, "cc"));
	place_cache_trim(own, 0);
	assert_true(is_there(folder, "bb") && !is_there(folder, "aa"));
	remove_folder(folder);
}

static void refuses_what_is_not_it(void **state)
{
	struct err e;

	(void)state;
	assert_null(places_open(&(struct places_from){ "/nowhere/vmlinux", "", NULL }, &e));
	assert_string_equal(e.text, "/nowhere/vmlinux: No such file or directory");
	assert_null(places_open(&(struct places_from){ "/dev/null", "", NULL }, &e));
	assert_null(places_open(&(struct places_from){ files[0], "0123abcd", NULL }, &e));
	assert_non_null(strstr(e.text, "expected 0123abcd"));
}

static void names_files_from_the_root(void **state)
{
	static const struct {
		const char *src, *dir, *name;
	} rows[] = {
		{ "debian/build/X/net/socket.c", "debian/build/X", "net/socket.c" },
		{ "/a/linux/kernel/head_64.S", "/a/linux/debian/build/X", "kernel/head_64.S" },
		{ "/a/linux/debian/build/X/init/main.c", "/a/linux/debian/build/X", "init/main.c" },
		{ "./socket/../sysdeps/x/connect.c", "./socket", "sysdeps/x/connect.c" },
		{ "./csu/./csu/init-first.c", "./csu", "csu/init-first.c" },
		{ "/home/me/../hello.c", "/home/me", "../hello.c" },
		{ "/home/me/hello.c", "/home/me", "hello.c" },
		{ "/usr/include/stdio.h", "/home/me", "/usr/include/stdio.h" },
		{ "hello.c", NULL, "hello.c" },
		{ "", "", "" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct buf b = { 0 };

		place_file_name(&b, rows[i].src, rows[i].dir);
		assert_string_equal(buf_str(&b), rows[i].name);
		buf_free(&b);
	}
}

int main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(agrees_with_addr2line),
		cmocka_unit_test(cache_is_used_and_checked),
		cmocka_unit_test(cache_is_bounded),
		cmocka_unit_test(refuses_what_is_not_it),
		cmocka_unit_test(names_files_from_the_root),
	};

	if (argc < 2)
		return 77;
	files = argv + 1;
	n_files = argc - 1;
	return cmocka_run_group_tests(tests, NULL, NULL);
}
