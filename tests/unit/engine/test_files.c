// SPDX-License-Identifier: GPL-2.0-or-later
/* The guest's files. The oracle for libraries is ld.so itself (LD_TRACE_LOADED_OBJECTS). */
#include "engine/vm/files/files.h"

#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <cmocka.h>

#include "base/buf.h"
#include "base/err.h"
#include "engine/vm/files/entry.h"
#include "engine/vm/files/ldcache.h"

#define LOADER "/lib64/ld-linux-x86-64.so.2"

static char tmp[PATH_MAX]; /* one folder per test */

static int make_tmp(void **state)
{
	char name[] = "/tmp/ringtrip-files-XXXXXX";

	(void)state;
	assert_non_null(mkdtemp(name));
	assert_non_null(realpath(name, tmp));
	return chdir(tmp);
}

static int remove_tmp(void **state)
{
	char command[PATH_MAX + 16];

	(void)state;
	snprintf(command, sizeof(command), "rm -rf '%s'", tmp);
	return chdir("/") || system(command);
}

static const char *in_tmp(const char *name)
{
	static char paths[2][PATH_MAX + 64]; /* two, for use in one expression */
	static int turn;

	turn = !turn;
	snprintf(paths[turn], sizeof(paths[turn]), "%s/%s", tmp, name);
	return paths[turn];
}

static void sh(const char *command)
{
	assert_int_equal(system(command), 0);
}

static void write_text(const char *path, const char *text, mode_t mode)
{
	FILE *out = fopen(path, "w");

	assert_non_null(out);
	assert_int_equal(fputs(text, out) < 0, 0);
	assert_int_equal(fclose(out), 0);
	assert_int_equal(chmod(path, mode), 0);
}

static struct files *program_files(const char *path, const char *library_path)
{
	struct files *f = files_new();
	struct err e;
	int err = files_add_program(f, path, library_path, &e);

	if (err < 0)
		fail_msg("%s", e.text);
	return f;
}

static bool is_in_text(const char *text, const char *path)
{
	return strstr(text, path) != NULL;
}

/* What ld.so would load, one physical path per line, including the loader and the program. */
static void oracle(const char *program, const char *library_path, struct buf *paths)
{
	char command[2 * PATH_MAX + 256], line[PATH_MAX], real[PATH_MAX];
	FILE *in;

	snprintf(command, sizeof(command), "LD_LIBRARY_PATH='%s' LD_TRACE_LOADED_OBJECTS=1 %s %s",
		 library_path ? library_path : "", LOADER, program);
	in = popen(command, "r");
	assert_non_null(in);
	while (fgets(line, sizeof(line), in)) {
		char *path = strstr(line, "=> ");

		assert_null(strstr(line, "not found"));
		path = path ? path + 3 : line + 1;
		path[strcspn(path, " ")] = '\0';
		if (!strchr(path, '/'))
			continue; /* the vDSO */
		assert_non_null(realpath(path, real));
		buf_printf(paths, "%s\n", real);
	}
	assert_int_equal(pclose(in), 0);
	buf_printf(paths, "%s\n", realpath(LOADER, real));
	buf_printf(paths, "%s\n", realpath(program, real));
}

/* The set's files are exactly the oracle's. */
static void assert_same_as_loader(const char *program, const char *library_path)
{
	struct files *f = program_files(program, library_path);
	struct buf paths = { 0 };
	size_t n = 0;
	const struct file_entry **sorted = files_sorted(f, &n);

	oracle(program, library_path, &paths);
	assert_non_null(sorted);
	for (size_t i = 0; i < n; i++)
		if (S_ISREG(sorted[i]->st.st_mode) && !is_in_text(paths.data, sorted[i]->path))
			fail_msg("ld.so does not load %s", sorted[i]->path);
	for (char *path = strtok(paths.data, "\n"); path; path = strtok(NULL, "\n"))
		if (!files_has(f, path))
			fail_msg("ld.so loads %s", path);
	free(sorted);
	buf_free(&paths);
	files_free(f);
}

static void test_bash(void **state)
{
	struct files *f = program_files("/bin/bash", NULL);
	struct stat st;

	(void)state;
	assert_same_as_loader("/bin/bash", NULL);
	assert_true(files_has(f, LOADER));
	assert_true(files_has(f, "/bin/bash"));
	assert_false(files_has(f, "/bin/no-such-program"));
	/* Links on the way are links in the guest, too. */
	if (!lstat("/bin", &st) && S_ISLNK(st.st_mode)) {
		assert_string_equal(files_get(f, "/bin")->target, "usr/bin");
		assert_null(files_get(f, "/bin/bash"));
		assert_non_null(files_get(f, "/usr/bin/bash"));
	}
	files_free(f);
}

/* A program that needs libouter.so, which needs libinner.so; `flags` link the program. */
static void build_program(const char *flags)
{
	char command[1024];

	write_text("inner.c", "int inner(void) { return 1; }\n", 0644);
	write_text("outer.c", "int inner(void); int outer(void) { return inner(); }\n", 0644);
	write_text("main.c", "int outer(void); int main(void) { return !outer(); }\n", 0644);
	sh("mkdir -p lib && cc -shared -fPIC -o lib/libinner.so inner.c &&"
	   "cc -shared -fPIC -o lib/libouter.so outer.c -Llib -linner");
	snprintf(command, sizeof(command), "cc -o prog main.c -Llib -louter -Wl,-rpath-link,lib %s",
		 flags);
	sh(command);
}

static void test_rpath_is_inherited(void **state)
{
	(void)state;
	build_program("-Wl,--disable-new-dtags,-rpath,'$ORIGIN/lib'");
	assert_same_as_loader(in_tmp("prog"), NULL);
}

static void test_runpath_is_not(void **state)
{
	struct files *f = files_new();
	struct err e;

	(void)state;
	build_program("-Wl,--enable-new-dtags,-rpath,'${ORIGIN}/lib'");
	assert_int_equal(files_add_program(f, "prog", NULL, &e), -ENOENT);
	assert_true(is_in_text(e.text, "libinner.so"));
	assert_true(is_in_text(e.text, "lib/libouter.so"));
	files_free(f);
	assert_same_as_loader(in_tmp("prog"), in_tmp("lib"));
}

static void test_library_path(void **state)
{
	struct files *f = files_new();
	struct err e;

	(void)state;
	build_program("");
	assert_int_equal(files_add_program(f, "./prog", NULL, &e), -ENOENT);
	assert_true(is_in_text(e.text, "the library libouter.so"));
	files_free(f);
	assert_same_as_loader(in_tmp("prog"), "/nonexistent:lib");
}

static void test_library_for_other_processors(void **state)
{
	struct files *f;

	(void)state;
	build_program("-Wl,--disable-new-dtags,-rpath,'$ORIGIN/lib'");
	sh("mkdir -p lib/glibc-hwcaps/x86-64-v3 && cp lib/libinner.so lib/glibc-hwcaps/x86-64-v3/");
	f = program_files("prog", NULL);
	assert_true(files_has(f, in_tmp("lib/libinner.so")));
	assert_true(files_has(f, in_tmp("lib/glibc-hwcaps/x86-64-v3/libinner.so")));
	files_free(f);
}

static void test_static_program(void **state)
{
	struct files *f;
	size_t n = 0;

	(void)state;
	write_text("main.c", "int main(void) { return 0; }\n", 0644);
	sh("cc -static -o prog main.c");
	f = program_files("prog", NULL);
	free(files_sorted(f, &n));
	assert_false(files_has(f, LOADER));
	assert_true(n >= 2);
	files_free(f);
}

static void test_scripts(void **state)
{
	char bash[PATH_MAX];
	struct files *f;
	struct err e;

	(void)state;
	write_text("a.sh", "#! /bin/sh -e\ntrue\n", 0755);
	f = program_files("a.sh", NULL);
	assert_true(files_has(f, "/bin/sh"));
	assert_true(files_has(f, LOADER));
	files_free(f);

	write_text("b", "#!/usr/bin/env -S bash -x\n", 0755);
	f = program_files("b", NULL);
	assert_true(files_has(f, "/usr/bin/env"));
	assert_int_equal(files_which("bash", getenv("PATH"), bash, sizeof(bash), &e), 0);
	assert_true(files_has(f, bash));

	write_text("c", "#!/usr/bin/env no-such-interpreter\n", 0755);
	assert_int_equal(files_add_program(f, "c", NULL, &e), -ENOENT);
	assert_true(is_in_text(e.text, "no-such-interpreter"));
	write_text("d", "#!/no/interpreter\n", 0755);
	assert_int_equal(files_add_program(f, "d", NULL, &e), -ENOENT);
	assert_true(is_in_text(e.text, "/no/interpreter"));
	write_text("loop", "#!./loop\n", 0755);
	assert_int_equal(files_add_program(f, "loop", NULL, &e), -ELOOP);
	files_free(f);
}

static void test_no_program(void **state)
{
	struct files *f = files_new();
	struct err e;

	(void)state;
	write_text("text", "hello\n", 0755);
	assert_int_equal(files_add_program(f, "text", NULL, &e), -ENOEXEC);
	write_text("plain", "#!/bin/sh\n", 0644);
	assert_int_equal(files_add_program(f, "plain", NULL, &e), -EACCES);
	assert_int_equal(files_add_program(f, "nothing", NULL, &e), -ENOENT);
	assert_true(is_in_text(e.text, "nothing"));
	assert_int_equal(files_add_program(f, ".", NULL, &e), -EACCES);
	write_text("short", "\177ELF", 0755);
	assert_int_equal(files_add_program(f, "short", NULL, &e), -ENOEXEC);
	assert_int_equal(symlink("round", "round"), 0);
	assert_int_equal(files_add(f, "round", NULL, &e), -ELOOP);
	assert_int_equal(files_add(f, "text/below", NULL, &e), -ENOTDIR);
	files_free(f);
}

static void test_which(void **state)
{
	char out[PATH_MAX];
	struct err e;

	(void)state;
	sh("mkdir -p p q");
	write_text("p/tool", "#!/bin/sh\n", 0644);
	write_text("q/tool", "#!/bin/sh\n", 0755);
	assert_int_equal(files_which("tool", "p:q", out, sizeof(out), &e), 0);
	assert_string_equal(out, "q/tool");
	assert_int_equal(files_which("tool", "p:none", out, sizeof(out), &e), -EACCES);
	assert_int_equal(files_which("tool", "none", out, sizeof(out), &e), -ENOENT);
	assert_int_equal(files_which("", "p", out, sizeof(out), &e), -ENOENT);
	assert_int_equal(files_which("./q/tool", "", out, sizeof(out), &e), 0);
	assert_string_equal(out, "./q/tool");
	assert_int_equal(files_which("p/tool", NULL, out, sizeof(out), &e), -EACCES);
	assert_int_equal(files_which("./none", NULL, out, sizeof(out), &e), -ENOENT);
	assert_int_equal(chdir("q"), 0);
	assert_int_equal(files_which("tool", "", out, sizeof(out), &e), 0);
	assert_string_equal(out, "tool");
	assert_int_equal(files_which("tool", "/none:", out, 3, &e), -ENOENT);
}

/* The archive as text, one line per entry: "type mode nlink path -> target: content". */
static void list_archive(int fd, struct buf *out)
{
	struct archive *a = archive_read_new();
	struct archive_entry *entry;
	char content[64];

	assert_int_equal(lseek(fd, 0, SEEK_SET), 0);
	archive_read_support_format_cpio(a);
	assert_int_equal(archive_read_open_fd(a, fd, 65536), ARCHIVE_OK);
	while (archive_read_next_header(a, &entry) == ARCHIVE_OK) {
		const char *target = archive_entry_symlink(entry);
		const char *hardlink = archive_entry_hardlink(entry);
		la_ssize_t n = archive_read_data(a, content, sizeof(content));

		buf_printf(out, "%06o %u %s", (unsigned)archive_entry_mode(entry),
			   archive_entry_nlink(entry), archive_entry_pathname(entry));
		if (target || hardlink)
			buf_printf(out, "%s%s",
				   target ? " -> " : " == ", target ? target : hardlink);
		else if (n > 0)
			buf_printf(out, ": %.*s", (int)n, content);
		else if (S_ISCHR(archive_entry_mode(entry)))
			buf_printf(out, ": %u,%u", (unsigned)archive_entry_rdevmajor(entry),
				   (unsigned)archive_entry_rdevminor(entry));
		buf_putc(out, '\n');
	}
	assert_null(archive_error_string(a));
	archive_read_free(a);
}

static void assert_line(const struct buf *text, const char *mode, const char *path,
			const char *rest)
{
	char line[2 * PATH_MAX];

	snprintf(line, sizeof(line), "%s %s%s\n", mode, path + 1, rest);
	if (!is_in_text(text->data, line))
		fail_msg("no line %s in\n%s", line, text->data);
}

static void build_tree(void)
{
	sh("mkdir -p tree/sub tree/empty && chmod 1777 tree/empty && mkfifo -m 600 tree/pipe");
	write_text("tree/one", "first", 0640);
	write_text("tree/sub/none", "", 0444);
	sh("ln tree/one tree/sub/two && ln -s ../one tree/sub/link && ln -s /no/where tree/lost");
	sh("ln -s tree link-to-tree");
}

static void test_initramfs(void **state)
{
	struct files *f = files_new();
	int fd = open("initramfs", O_RDWR | O_CREAT | O_TRUNC, 0600);
	struct buf text = { 0 };
	struct err e;

	(void)state;
	build_tree();
	assert_int_equal(files_add(f, "link-to-tree", NULL, &e), 0);
	assert_int_equal(files_add_bytes(f, "/new/folder/file", "bytes", 5, 0755), 0);
	assert_int_equal(files_add_bytes(f, "/new/folder/file", "other", 5, 0711), 0);
	assert_int_equal(files_add_bytes(f, "/new/folder", "", 0, 0711), -EISDIR);
	assert_int_equal(files_add_dir(f, "/new/mount"), 0);
	assert_int_equal(files_add_dir(f, "/new/folder/file"), -ENOTDIR);
	assert_int_equal(files_write(f, fd, &e), 0);
	list_archive(fd, &text);
	assert_memory_equal(text.data, "04", 2);
	assert_non_null(strstr(text.data, " 1 .\n"));
	assert_line(&text, "041777 1", "/tmp", "");
	assert_line(&text, "120777 1", in_tmp("link-to-tree"), " -> tree");
	assert_line(&text, "041777 1", in_tmp("tree/empty"), "");
	assert_line(&text, "010600 1", in_tmp("tree/pipe"), "");
	assert_line(&text, "100640 2", in_tmp("tree/one"), ": first");
	assert_true(is_in_text(text.data, "tree/sub/two == "));
	assert_line(&text, "100444 1", in_tmp("tree/sub/none"), "");
	assert_line(&text, "120777 1", in_tmp("tree/sub/link"), " -> ../one");
	assert_line(&text, "120777 1", in_tmp("tree/lost"), " -> /no/where");
	assert_line(&text, "100711 1", "/new/folder/file", ": other");
	assert_line(&text, "040755 1", "/new/mount", "");
	assert_line(&text, "020600 1", "/dev/console", ": 5,1");
	assert_line(&text, "020666 1", "/dev/null", ": 1,3");
	buf_free(&text);
	files_free(f);
	close(fd);
}

/* The same set gives the same bytes, in whatever order it was added. */
static void test_initramfs_repeats(void **state)
{
	static const char *const names[2][2] = { { "a", "b" }, { "b", "a" } };
	struct err e;

	(void)state;
	write_text("a", "1", 0644);
	write_text("b", "2", 0644);
	for (int i = 0; i < 2; i++) {
		struct files *f = files_new();
		int fd = open(i ? "second" : "first", O_WRONLY | O_CREAT, 0600);

		assert_int_equal(files_add(f, names[i][0], NULL, &e), 0);
		assert_int_equal(files_add(f, names[i][1], NULL, &e), 0);
		assert_int_equal(files_write(f, fd, &e), 0);
		close(fd);
		files_free(f);
	}
	sh("cmp first second");
}

static void test_write_failures(void **state)
{
	struct files *f = files_new();
	int full = open("/dev/full", O_WRONLY);
	struct err e;

	(void)state;
	write_text("gone", "1", 0644);
	assert_int_equal(files_add(f, "gone", NULL, &e), 0);
	assert_int_equal(files_write(f, full, &e), -ENOSPC);
	assert_int_equal(unlink("gone"), 0);
	assert_int_equal(files_write(f, full, &e), -ENOENT);
	assert_true(is_in_text(e.text, "/gone"));
	close(full);
	files_free(f);
}

static void test_unreadable(void **state)
{
	struct files *f = files_new();
	int fd = open("/dev/null", O_WRONLY);
	struct err e;

	(void)state;
	write_text("secret", "1", 0);
	if (access("secret", R_OK) < 0) { /* root reads everything */
		assert_int_equal(files_add(f, "secret", NULL, &e), -EACCES);
		assert_true(is_in_text(e.text, "/secret"));
		assert_int_equal(files_write(f, fd, &e), -EACCES);
	}
	close(fd);
	files_free(f);
}

static void test_defaults(void **state)
{
	static const char *const paths[] = { "/etc/passwd", "/etc/localtime", "/etc/ld.so.cache" };
	struct files *f = files_new();
	char real[PATH_MAX];
	struct err e;

	(void)state;
	assert_int_equal(files_add_defaults(f, &e), 0);
	for (size_t i = 0; i < 3; i++)
		if (realpath(paths[i], real))
			assert_true(files_has(f, paths[i]) && files_has(f, real));
	files_free(f);
}

static void put32(uint8_t *p, uint32_t v)
{
	memcpy(p, &v, sizeof(v));
}

static void test_ldcache(void **state)
{
	uint8_t bytes[48 + 24 + 16] = "glibc-ld.so.cache1.1";
	struct ldcache_row row;
	struct ldcache c;
	struct err e;

	(void)state;
	put32(bytes + 20, 1);
	put32(bytes + 48, 0x0303);
	put32(bytes + 52, 72);
	put32(bytes + 56, 80);
	memcpy(bytes + 72, "liba.so\0/a.so", 14);
	assert_int_equal(ldcache_open(&c, bytes, sizeof(bytes), &e), 0);
	assert_true(ldcache_row(&c, 0, &row));
	assert_string_equal(row.name, "liba.so");
	assert_string_equal(row.path, "/a.so");
	assert_int_equal(row.bits, 64);
	assert_true(row.plain);
	assert_false(ldcache_row(&c, 1, &row));

	bytes[71] = 0x40;
	assert_true(ldcache_row(&c, 0, &row));
	assert_false(row.plain);
	put32(bytes + 56, sizeof(bytes)); /* after the end */
	assert_true(ldcache_row(&c, 0, &row));
	assert_int_equal(row.bits, 0);
	memset(bytes + 72, 'x', 16); /* not terminated */
	put32(bytes + 56, 80);
	assert_true(ldcache_row(&c, 0, &row));
	assert_string_equal(row.path, "");
	assert_int_equal(ldcache_open(&c, bytes, 71, &e), -EINVAL);
	assert_int_equal(ldcache_open(&c, bytes, 47, &e), -EINVAL);
	bytes[0] = 'x';
	assert_int_equal(ldcache_open(&c, bytes, sizeof(bytes), &e), -EINVAL);
}

#define IN_TMP(test) cmocka_unit_test_setup_teardown(test, make_tmp, remove_tmp)

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_bash),
		IN_TMP(test_rpath_is_inherited),
		IN_TMP(test_runpath_is_not),
		IN_TMP(test_library_path),
		IN_TMP(test_library_for_other_processors),
		IN_TMP(test_static_program),
		IN_TMP(test_scripts),
		IN_TMP(test_no_program),
		IN_TMP(test_which),
		IN_TMP(test_initramfs),
		IN_TMP(test_initramfs_repeats),
		IN_TMP(test_write_failures),
		IN_TMP(test_unreadable),
		cmocka_unit_test(test_defaults),
		cmocka_unit_test(test_ldcache),
	};

	unsetenv("LD_LIBRARY_PATH");
	setenv("PATH", "/usr/bin:/bin", 1);
	umask(022);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
