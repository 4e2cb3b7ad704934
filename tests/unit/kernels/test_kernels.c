// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The cache of kernels, with two shell scripts as apt and a package made here: its image is an ELF
 * header with a version string, its modules are ELF headers with a .modinfo.
 */
#include "kernels/kernels.h"

#include <archive.h>
#include <archive_entry.h>
#include <dirent.h>
#include <elf.h>
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
#include <sys/wait.h>
#include <unistd.h>
#include <cmocka.h>

#include "base/buf.h"
#include "base/err.h"
#include "engine/vm/plan/check.h"
#include "kernels/facts.h"
#include "kernels/kernel.h"
#include "kernels/klayout.h"
#include "sym/ksyms.h"
#include "tests/fakes/fake_kernel.h"

#define RELEASE "6.1.0-56-cloud-amd64"
#define PACKAGE "linux-image-" RELEASE
#define DEB     PACKAGE "_6.1.192-2_amd64.deb"
#define ORIGIN  PACKAGE " 6.1.192-2"

static char tmp[PATH_MAX / 4];

static const char *in_tmp(const char *name)
{
	static char paths[2][PATH_MAX]; /* for two in one expression */
	static int turn;

	turn = !turn;
	snprintf(paths[turn], sizeof(paths[turn]), "%s/%s", tmp, name);
	return paths[turn];
}

static void sh(const char *command)
{
	assert_int_equal(system(command), 0);
}

static void write_bytes(const char *path, const void *bytes, size_t n, mode_t mode)
{
	FILE *out = fopen(path, "w");

	assert_non_null(out);
	assert_int_equal(fwrite(bytes, 1, n, out), n);
	assert_int_equal(fclose(out), 0);
	assert_int_equal(chmod(path, mode), 0);
}

static void write_text(const char *path, const char *text, mode_t mode)
{
	write_bytes(path, text, strlen(text), mode);
}

/* A minimal kernel. */
static void make_kernel(struct buf *image, const char *release)
{
	Elf64_Ehdr h = { .e_ident = { 0x7f, 'E', 'L', 'F', ELFCLASS64, ELFDATA2LSB, EV_CURRENT },
			 .e_type = ET_EXEC,
			 .e_machine = EM_X86_64,
			 .e_version = EV_CURRENT,
			 .e_phoff = sizeof(h),
			 .e_ehsize = sizeof(h),
			 .e_phentsize = sizeof(Elf64_Phdr),
			 .e_phnum = 1 };
	Elf64_Phdr p = { .p_type = PT_LOAD, .p_flags = PF_R | PF_X, .p_vaddr = 0xffffffff81000000 };

	buf_add(image, &h, sizeof(h));
	buf_add(image, &p, sizeof(p));
	buf_printf(image, "Linux version %s (someone@somewhere) #1", release);
	buf_putc(image, '\0');
}

/* A minimal module. */
static void make_module(struct buf *ko, const char *release, const char *depends)
{
	static const char names[] = "\0.modinfo\0.shstrtab";
	Elf64_Ehdr h = { .e_ident = { 0x7f, 'E', 'L', 'F', ELFCLASS64, ELFDATA2LSB, EV_CURRENT },
			 .e_type = ET_REL,
			 .e_machine = EM_X86_64,
			 .e_version = EV_CURRENT,
			 .e_shoff = sizeof(h),
			 .e_ehsize = sizeof(h),
			 .e_shentsize = sizeof(Elf64_Shdr),
			 .e_shnum = 3,
			 .e_shstrndx = 2 };
	Elf64_Shdr s[3] = { [1] = { .sh_name = 1, .sh_type = SHT_PROGBITS, .sh_addralign = 1 },
			    [2] = { .sh_name = 10, .sh_type = SHT_STRTAB, .sh_addralign = 1 } };
	struct buf info = { 0 };

	buf_printf(&info, "license=GPL%cdepends=%s%cvermagic=%s SMP mod_unload %c", 0, depends, 0,
		   release, 0);
	s[1].sh_offset = sizeof(h) + sizeof(s);
	s[1].sh_size = info.len;
	s[2].sh_offset = s[1].sh_offset + info.len;
	s[2].sh_size = sizeof(names);
	buf_add(ko, &h, sizeof(h));
	buf_add(ko, s, sizeof(s));
	buf_add(ko, info.data, info.len);
	buf_add(ko, names, sizeof(names));
	buf_free(&info);
}

/* Compressed as by `xz` and others. */
static void compress(struct buf *bytes, int (*add_filter)(struct archive *))
{
	char out[8192];
	size_t used = 0;
	struct archive *a = archive_write_new();
	struct archive_entry *entry = archive_entry_new();

	archive_write_set_format_raw(a);
	assert_int_equal(add_filter(a), ARCHIVE_OK);
	assert_int_equal(archive_write_open_memory(a, out, sizeof(out), &used), ARCHIVE_OK);
	archive_entry_set_filetype(entry, AE_IFREG);
	assert_int_equal(archive_write_header(a, entry), ARCHIVE_OK);
	assert_int_equal(archive_write_data(a, bytes->data, bytes->len), bytes->len);
	assert_int_equal(archive_write_close(a), ARCHIVE_OK);
	archive_entry_free(entry);
	archive_write_free(a);
	buf_cut(bytes, 0);
	buf_add(bytes, out, used);
}

static void add_member(struct archive *a, const char *path, const void *bytes, size_t n)
{
	struct archive_entry *entry = archive_entry_new();

	archive_entry_set_pathname(entry, path);
	archive_entry_set_mode(entry, S_IFREG | 0644);
	archive_entry_set_size(entry, n);
	assert_int_equal(archive_write_header(a, entry), ARCHIVE_OK);
	assert_int_equal(archive_write_data(a, bytes, n), n);
	archive_entry_free(entry);
}

/* In a package's order: dependencies come before, come after, or are built in. */
static const struct {
	const char *path, *depends;
	int (*filter)(struct archive *);
} modules[] = {
	{ "drivers/net/net_failover.ko", "failover", NULL },
	{ "drivers/net/virtio_net.ko.zst", "virtio-ring,virtio,net_failover",
	  archive_write_add_filter_zstd },
	{ "drivers/virtio/virtio-ring.ko.gz", "", archive_write_add_filter_gzip },
	{ "drivers/virtio/virtio_input.ko", "virtio", NULL },
	{ "fs/9p/9p.ko.xz", "9pnet,netfs", archive_write_add_filter_xz },
	{ "fs/netfs/netfs.ko.xz", "", archive_write_add_filter_xz },
	{ "net/9p/9pnet.ko", "", NULL },
	{ "net/core/failover.ko", "", NULL },
};

static void add_modules(struct archive *a, const char *release)
{
	static const char builtin[] = "kernel/fs/exportfs/exportfs.ko\n"
				      "kernel/drivers/virtio/virtio.ko\n"
				      "kernel/drivers/virtio/virtio-pci.ko\n";
	struct buf path = { 0 }, ko = { 0 };

	for (size_t i = 0; i < sizeof(modules) / sizeof(*modules); i++) {
		buf_cut(&path, 0);
		buf_cut(&ko, 0);
		buf_printf(&path, "./lib/modules/%s/kernel/%s", release, modules[i].path);
		make_module(&ko, release, modules[i].depends);
		if (modules[i].filter)
			compress(&ko, modules[i].filter);
		add_member(a, path.data, ko.data, ko.len);
	}
	add_member(a, "./lib/modules/x/modules.builtin", builtin, sizeof(builtin) - 1);
	buf_free(&path);
	buf_free(&ko);
}

static size_t make_tar(char *tar, size_t size, const char *image_path, const struct buf *image,
		       const char *release)
{
	struct archive *a = archive_write_new();
	size_t used = 0;

	archive_write_set_format_ustar(a);
	archive_write_add_filter_xz(a);
	assert_int_equal(archive_write_open_memory(a, tar, size, &used), ARCHIVE_OK);
	add_member(a, "./boot/config", "y", 1);
	add_member(a, image_path, image->data, image->len);
	add_modules(a, release);
	assert_int_equal(archive_write_close(a), ARCHIVE_OK);
	archive_write_free(a);
	return used;
}

static void make_deb(const char *deb, const char *image_path, const char *release,
		     const char *of_modules)
{
	static char tar[1 << 16];
	struct archive *a = archive_write_new();
	struct buf image = { 0 };
	size_t n;

	make_kernel(&image, release);
	n = make_tar(tar, sizeof(tar), image_path, &image, of_modules);
	archive_write_set_format_ar_svr4(a);
	assert_int_equal(archive_write_open_filename(a, deb), ARCHIVE_OK);
	add_member(a, "debian-binary", "2.0\n", 4);
	add_member(a, "control.tar.xz", "", 0);
	add_member(a, "data.tar.xz", tar, n);
	assert_int_equal(archive_write_close(a), ARCHIVE_OK);
	archive_write_free(a);
	buf_free(&image);
}

/* apt's answers, as on Debian 12, offering `deb`; `download` is the last step's command, in its
 * folder. */
static void make_apt(const char *deb, const char *download)
{
	struct buf script = { 0 };

	write_text("bin/apt-cache",
		   "#!/bin/sh\ncase $* in\n"
		   "*depends\\ linux-image-cloud-amd64) echo linux-image-cloud-amd64\n"
		   "  echo '  Depends: " PACKAGE "' ;;\n"
		   "*) echo " PACKAGE "; echo '  Depends: kmod' ;;\nesac\n",
		   0755);
	buf_printf(&script,
		   "#!/bin/sh\ncase $* in\n"
		   "*--print-uris*) echo \"'http://host/%s' %s 26713492 SHA256:0\" ;;\n"
		   "*) echo x >> '%s'; %s ;;\nesac\n",
		   deb, deb, in_tmp("downloads"), download);
	write_text("bin/apt-get", script.data, 0755);
	buf_free(&script);
}

static int set_up(void **state)
{
	char name[] = "/tmp/ringtrip-kernels-XXXXXX", real[PATH_MAX];
	struct buf path = { 0 }, download = { 0 };

	(void)state;
	assert_non_null(mkdtemp(name));
	assert_non_null(realpath(name, real));
	assert_true(strlen(real) < sizeof(tmp));
	memcpy(tmp, real, strlen(real) + 1);
	assert_int_equal(chdir(tmp), 0);
	assert_int_equal(mkdir("bin", 0755), 0);
	buf_printf(&path, "%s/bin:/usr/bin:/bin", tmp);
	setenv("PATH", path.data, 1);
	setenv("XDG_CACHE_HOME", in_tmp("cache"), 1);
	make_deb(DEB, "./boot/vmlinuz-" RELEASE, RELEASE, RELEASE);
	buf_printf(&download, "cp '%s' .", in_tmp(DEB));
	make_apt(DEB, download.data);
	buf_free(&path);
	buf_free(&download);
	return 0;
}

static int tear_down(void **state)
{
	char command[PATH_MAX];

	(void)state;
	snprintf(command, sizeof(command), "rm -rf '%s'", tmp);
	return chdir("/") || system(command);
}

static size_t folder_size(const char *path)
{
	struct dirent *d;
	DIR *dir = opendir(path);
	size_t n = 0;

	while (dir && (d = readdir(dir)))
		n += strcmp(d->d_name, ".") && strcmp(d->d_name, "..");
	if (dir)
		closedir(dir);
	return n;
}

static void count(void *ctx, const char *what)
{
	assert_true(*what);
	++*(int *)ctx;
}

static void test_fetch(void **state)
{
	struct kernel_entry k;
	struct err e;
	struct stat st;
	int said = 0;

	(void)state;
	if (kernels_fetch(NULL, count, &said, &k, &e) < 0)
		fail_msg("%s", e.text);
	assert_int_equal(said, 2);
	assert_string_equal(k.release, RELEASE);
	assert_string_equal(k.origin, ORIGIN);
	assert_string_equal(k.vmlinux, in_tmp("cache/ringtrip/kernels/" RELEASE "/vmlinux"));
	assert_int_equal(folder_size(in_tmp("cache/ringtrip/kernels")), 1);
	assert_int_equal(folder_size(in_tmp("cache/ringtrip/kernels/" RELEASE)), 4);
	assert_true(k.bytes > 100);
	assert_true(k.has_modules);

	/* Again: it is there already. */
	assert_int_equal(kernels_fetch(PACKAGE, NULL, NULL, &k, &e), 0);
	assert_int_equal(stat("downloads", &st), 0);
	assert_int_equal(st.st_size, 2);
}

/* The same release in a later version of its package replaces the former one. */
static void test_later_version(void **state)
{
	struct buf download = { 0 };
	struct kernel_entry k;
	struct err e;

	(void)state;
	assert_int_equal(kernels_fetch(NULL, NULL, NULL, &k, &e), 0);
	buf_printf(&download, "cp '%s' " PACKAGE "_6.1.193-1_amd64.deb", in_tmp(DEB));
	make_apt(PACKAGE "_6.1.193-1_amd64.deb", download.data);
	buf_free(&download);
	if (kernels_fetch(NULL, NULL, NULL, &k, &e) < 0)
		fail_msg("%s", e.text);
	assert_string_equal(k.origin, PACKAGE " 6.1.193-1");
	assert_int_equal(folder_size(in_tmp("cache/ringtrip/kernels")), 2); /* and `default` */
}

static void assert_no_modules(const struct kernel_entry *k, const char *name, int code,
			      const char *part)
{
	const char *const wanted[] = { name, NULL };
	struct kernel_modules m;
	struct err e = { "" };

	assert_int_equal(kernels_modules(k, wanted, &m, &e), code);
	if (!strstr(e.text, part))
		fail_msg("\"%s\" is not in: %s", part, e.text);
	kernels_modules_free(&m);
}

/* A kernel cached by an earlier ringtrip without modules is fetched again; an empty folder of
 * modules is complete. */
static void test_without_modules(void **state)
{
	struct kernel_entry k;
	struct err e;
	struct stat st;

	(void)state;
	assert_int_equal(kernels_fetch(NULL, NULL, NULL, &k, &e), 0);
	sh("rm -r cache/ringtrip/kernels/" RELEASE "/modules");
	assert_int_equal(kernels_find(NULL, &k, &e), 0);
	assert_false(k.has_modules);
	assert_int_equal(kernels_fetch(PACKAGE, NULL, NULL, &k, &e), 0);
	assert_true(k.has_modules);
	sh("rm -r cache/ringtrip/kernels/" RELEASE "/modules/*");
	/* Modules not asked for come only when the package is named. */
	assert_int_equal(kernels_fetch(NULL, NULL, NULL, &k, &e), 0);
	assert_int_equal(stat("downloads", &st), 0);
	assert_int_equal(st.st_size, 4);
	assert_false(k.has_all_modules);
	assert_no_modules(&k, "virtio_input", -ENOENT,
			  "cached without the module virtio_input; if there is one, `ringtrip "
			  "kernel fetch " PACKAGE "` brings it");
	assert_int_equal(kernels_fetch(PACKAGE, NULL, NULL, &k, &e), 0);
	assert_int_equal(stat("downloads", &st), 0);
	assert_int_equal(st.st_size, 6);
	assert_true(k.has_all_modules);
}

static void assert_order(const struct kernel_entry *k, const char *const wanted[],
			 const char *const expected[])
{
	struct kernel_modules m;
	struct err e;
	size_t i;

	if (kernels_modules(k, wanted, &m, &e) < 0)
		fail_msg("%s", e.text);
	for (i = 0; expected[i]; i++) {
		assert_true(i < m.n);
		assert_string_equal(strrchr(m.paths[i], '/') + 1, expected[i]);
		assert_int_equal(access(m.paths[i], R_OK), 0);
	}
	assert_int_equal(m.n, i);
	kernels_modules_free(&m);
}

static void write_module(const char *name, const char *depends)
{
	struct buf path = { 0 }, ko = { 0 };

	buf_printf(&path, "cache/ringtrip/kernels/" RELEASE "/modules/%s.ko", name);
	make_module(&ko, RELEASE, depends);
	write_bytes(path.data, ko.data, ko.len, 0644);
	buf_free(&path);
	buf_free(&ko);
}

static void test_modules(void **state)
{
	struct kernel_entry k;
	struct err e;

	(void)state;
	if (kernels_fetch(NULL, NULL, NULL, &k, &e) < 0)
		fail_msg("%s", e.text);
	/* Without virtio_input, not asked for yet, and the built-in ones; with `builtin` and
	 * `all`. */
	assert_int_equal(folder_size("cache/ringtrip/kernels/" RELEASE "/modules"), 7 + 2);
	assert_int_equal(folder_size("cache/ringtrip/kernels/" RELEASE "/modules/all"), 1);
	assert_order(&k, (const char *[]){ "9p", "virtio_net", "virtio_pci", "netfs", NULL },
		     (const char *[]){ "9pnet.ko", "netfs.ko", "9p.ko", "virtio_ring.ko",
				       "failover.ko", "net_failover.ko", "virtio_net.ko", NULL });
	assert_order(&k, (const char *[]){ "exportfs", NULL }, (const char *[]){ NULL });
	assert_order(&k, (const char *[]){ NULL }, (const char *[]){ NULL });
	assert_no_modules(&k, "9pnet_virtio", -ENOENT, "ringtrip kernel fetch linux-image-amd64");
	assert_no_modules(&k, "../modules/9p", -ENOENT, "no module");
	assert_true(kernels_has_module(&k, "9p") && kernels_has_module(&k, "exportfs"));
	assert_false(kernels_has_module(&k, "overlay") || kernels_has_module(&k, ""));
}

/* A stored module is unpacked when it is asked for, whole, and once. */
static void test_stored_modules(void **state)
{
	const char *const wanted[] = { "virtio_input", NULL };
	struct kernel_entry k;
	struct err e;

	(void)state;
	if (kernels_fetch(NULL, NULL, NULL, &k, &e) < 0)
		fail_msg("%s", e.text);
	assert_true(k.has_all_modules && kernels_has_module(&k, "virtio_input"));
	for (int i = 0; i < 2; i++)
		assert_order(&k, wanted, (const char *[]){ "virtio_input.ko", NULL });
	assert_int_equal(folder_size("cache/ringtrip/kernels/" RELEASE "/modules"), 8 + 2);

	sh("cd cache/ringtrip/kernels/" RELEASE "/modules && rm virtio_input.ko && "
	   "echo damaged >all/virtio_input.ko.zst");
	assert_no_modules(&k, "virtio_input", -EINVAL, "all/virtio_input.ko.zst");
	assert_int_equal(folder_size("cache/ringtrip/kernels/" RELEASE "/modules"), 7 + 2);
}

static void test_bad_modules(void **state)
{
	struct kernel_entry k;

	(void)state;
	assert_int_equal(kernels_fetch(NULL, NULL, NULL, &k, NULL), 0);
	write_module("a", "b");
	assert_no_modules(&k, "a", -ENOENT, "has no module b, which its module a depends on");
	write_module("b", "c");
	write_module("c", "a");
	assert_no_modules(&k, "a", -ELOOP, "in a circle");
	write_module("a", "b/../x");
	assert_no_modules(&k, "a", -EINVAL, "damaged");
	write_text("cache/ringtrip/kernels/" RELEASE "/modules/a.ko", "text", 0644);
	assert_no_modules(&k, "a", -EINVAL, "not an ELF");
	sh("rm -r cache/ringtrip/kernels/" RELEASE "/modules");
	assert_int_equal(kernels_find(NULL, &k, NULL), 0);
	assert_no_modules(&k, "a", -ENOENT, "cached without its modules");
}

static void test_two_at_once(void **state)
{
	struct kernel_entry k;
	int status;
	struct stat st;

	(void)state;
	for (int i = 0; i < 2; i++)
		if (!fork())
			_exit(kernels_fetch(NULL, NULL, NULL, &k, NULL) < 0);
	while (wait(&status) > 0)
		assert_int_equal(status, 0);
	assert_int_equal(stat("downloads", &st), 0);
	assert_int_equal(st.st_size, 2);
	assert_int_equal(folder_size(in_tmp("cache/ringtrip/kernels")), 1);
}

/* Other sources, such as backports, through the caller's configuration. */
static void test_other_sources(void **state)
{
	struct buf download = { 0 };
	struct kernel_entry k;
	struct err e;

	(void)state;
	buf_printf(&download, "test \"$APT_CONFIG\" = /my/apt.conf && cp '%s' .", in_tmp(DEB));
	make_apt(DEB, download.data);
	assert_int_equal(kernels_fetch(NULL, NULL, NULL, &k, &e), -EIO);
	setenv("APT_CONFIG", "/my/apt.conf", 1);
	if (kernels_fetch(NULL, NULL, NULL, &k, &e) < 0)
		fail_msg("%s", e.text);
	unsetenv("APT_CONFIG");
	buf_free(&download);
}

static void assert_fetch_fails(int code, const char *part)
{
	struct kernel_entry k;
	struct err e = { "" };

	assert_int_equal(kernels_fetch(NULL, NULL, NULL, &k, &e), code);
	if (!strstr(e.text, part))
		fail_msg("\"%s\" is not in: %s", part, e.text);
	assert_int_equal(folder_size(in_tmp("cache/ringtrip/kernels")), 0);
}

static void test_failures(void **state)
{
	(void)state;
	make_apt(DEB, "echo 'Err:1 http://host'; echo 'E: Failed to fetch http://host'; exit 100");
	assert_fetch_fails(-EIO, "E: Failed to fetch http://host; see that");
	make_apt(DEB, "true");
	assert_fetch_fails(-EIO, DEB);
	make_apt(DEB, "echo garbage > " DEB);
	assert_fetch_fails(-EIO, "cannot be unpacked");
	make_apt(DEB, "kill -9 $$");
	assert_fetch_fails(-EIO, "it said nothing");
	write_text("bin/apt-get", "#!/bin/sh\nexit 0\n", 0755);
	assert_fetch_fails(-EIO, "apt offers no file");
	write_text("bin/apt-get", "#!/bin/sh\necho \"'x' ../up_1_all.deb 1\"\n", 0755);
	assert_fetch_fails(-EIO, "apt offers no file");
	write_text("bin/apt-cache", "#!/bin/sh\necho 'E: No packages found' >&2; exit 100\n", 0755);
	assert_fetch_fails(-EIO, "E: No packages found; if apt's lists are empty");
	setenv("PATH", in_tmp("bin"), 1);
	assert_int_equal(symlink("/usr/bin/env", "bin/env"), 0);
	assert_int_equal(unlink("bin/apt-cache"), 0);
	assert_fetch_fails(-ENOENT, "ringtrip kernel add");
	setenv("PATH", "/usr/bin:/bin", 1);
}

static void test_bad_packages(void **state)
{
	static const char *const names[] = { "", "-o", "../x", "a b", "a;b" };
	struct kernel_entry k;
	struct err e;

	(void)state;
	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
		assert_int_equal(kernels_fetch(names[i], NULL, NULL, &k, &e), -EINVAL);
}

static void test_bad_contents(void **state)
{
	struct buf download = { 0 };

	(void)state;
	buf_printf(&download, "cp '%s' " DEB, in_tmp("bad.deb"));
	make_apt(DEB, download.data);
	make_deb("bad.deb", "./boot/System.map", RELEASE, RELEASE);
	assert_fetch_fails(-ENOENT, "holds no kernel image");
	make_deb("bad.deb", "./boot/vmlinuz-x", "6/../../../x", RELEASE);
	assert_fetch_fails(-EINVAL, "release");
	make_deb("bad.deb", "./boot/vmlinuz-x", RELEASE, "6.1.0-55-cloud-amd64");
	assert_fetch_fails(-EINVAL, "built for the kernel 6.1.0-55-cloud-amd64, not for " RELEASE);
	buf_free(&download);
}

/* Leftovers of a killed process are removed; incomplete kernels are not listed. */
static void test_leftovers(void **state)
{
	struct kernel_entry *list, k;
	struct err e;
	size_t n;

	(void)state;
	sh("mkdir -p cache/ringtrip/kernels/.new-old/partial cache/ringtrip/kernels/5.0 && "
	   "touch cache/ringtrip/kernels/.new-old/partial/x.deb");
	assert_int_equal(kernels_list(&list, &n, &e), 0);
	assert_int_equal(n, 0);
	free(list);
	assert_int_equal(kernels_find(NULL, &k, &e), -ENOENT);
	assert_non_null(strstr(e.text, "ringtrip kernel fetch"));
	assert_int_equal(kernels_fetch(NULL, NULL, NULL, &k, &e), 0);
	assert_int_equal(access("cache/ringtrip/kernels/.new-old", F_OK), -1);
	assert_int_equal(kernels_find("5.0", &k, &e), -ENOENT);
}

static void add_kernel(const char *path, const char *release)
{
	struct buf image = { 0 };
	struct kernel_entry k;
	struct err e;

	make_kernel(&image, release);
	write_bytes(path, image.data, image.len, 0644);
	if (kernels_add(&(struct kernel_files){ .image = path }, &k, &e) < 0)
		fail_msg("%s", e.text);
	assert_string_equal(k.release, release);
	buf_free(&image);
}

static void test_add(void **state)
{
	struct kernel_entry *list, k;
	struct err e;
	size_t n;

	(void)state;
	add_kernel("a", "6.1.0-56-cloud-amd64");
	add_kernel("b", "6.12.0");
	add_kernel("c", "6.1.0-9-cloud-amd64");
	assert_int_equal(kernels_list(&list, &n, &e), 0);
	assert_int_equal(n, 3);
	assert_string_equal(list[0].release, "6.1.0-9-cloud-amd64");
	assert_string_equal(list[1].release, "6.12.0");
	assert_string_equal(list[2].release, "6.1.0-56-cloud-amd64"); /* the default */
	free(list);
	assert_int_equal(kernels_find("6.1.0-9-cloud-amd64", &k, &e), 0);
	assert_non_null(strstr(k.origin, in_tmp("c, ")));
	assert_int_equal(kernels_find("6.1", &k, &e), -ENOENT);

	/* A path into the cache means the kernel there. */
	assert_int_equal(kernels_find(k.vmlinux, &k, &e), 0);
	assert_non_null(strstr(k.origin, in_tmp("c, ")));

	/* A path is added when it changed. */
	add_kernel("b", "6.13.0");
	assert_int_equal(kernels_find("./b", &k, &e), 0);
	assert_string_equal(k.release, "6.13.0");
	assert_int_equal(kernels_find("./none", &k, &e), -ENOENT);
	write_text("b", "text", 0644);
	assert_int_equal(kernels_find("./b", &k, &e), -EINVAL);
	assert_int_equal(folder_size(in_tmp("cache/ringtrip/kernels")), 4 + 1);
}

static void assert_default(const char *release)
{
	struct kernel_entry k;
	struct err e;

	if (kernels_find(NULL, &k, &e) < 0)
		fail_msg("%s", e.text);
	assert_string_equal(k.release, release);
}

/* A kernel not asked for as the default does not become it. */
static void test_default(void **state)
{
	struct kernel_entry k;
	struct err e;
	int said = 0;

	(void)state;
	add_kernel("a", "5.10.0");
	assert_default("5.10.0");
	add_kernel("b", "6.12.0");
	assert_default("5.10.0");
	assert_int_equal(kernels_fetch(PACKAGE, NULL, NULL, &k, &e), 0);
	assert_default("5.10.0");
	assert_int_equal(kernels_fetch(NULL, count, &said, &k, &e), 0);
	assert_int_equal(said, 1); /* that it is now the default */
	assert_default(RELEASE);
	assert_int_equal(kernels_set_default("6.12.0", &e), 0);
	assert_default("6.12.0");
	assert_int_equal(kernels_set_default("6.13.0", &e), -ENOENT);
	assert_int_equal(kernels_set_default(".", &e), -ENOENT);
	assert_default("6.12.0");

	/* Without it, the newest of the others. */
	assert_int_equal(kernels_remove("6.12.0", &e), 0);
	assert_default(RELEASE);
	assert_int_equal(kernels_remove("6.12.0", &e), -ENOENT);
	assert_int_equal(kernels_remove("../kernels", &e), -ENOENT);
	assert_int_equal(folder_size(in_tmp("cache/ringtrip/kernels")), 2 + 1);
	write_text("cache/ringtrip/kernels/default", "", 0644);
	assert_default(RELEASE);
}

/* A minimal i386 kernel. */
static void make_kernel32(struct buf *image, const char *release)
{
	Elf32_Ehdr h = { .e_ident = { 0x7f, 'E', 'L', 'F', ELFCLASS32, ELFDATA2LSB, EV_CURRENT },
			 .e_type = ET_EXEC,
			 .e_machine = EM_386,
			 .e_version = EV_CURRENT,
			 .e_phoff = sizeof(h),
			 .e_ehsize = sizeof(h),
			 .e_phentsize = sizeof(Elf32_Phdr),
			 .e_phnum = 1 };
	Elf32_Phdr p = { .p_type = PT_LOAD, .p_flags = PF_R | PF_X, .p_vaddr = 0xc1000000 };

	buf_add(image, &h, sizeof(h));
	buf_add(image, &p, sizeof(p));
	buf_printf(image, "Linux version %s (a@b)%c", release, 0);
}

/* i386 kernels are found only when asked for, and are never the default. */
static void test_i386(void **state)
{
	struct buf image = { 0 };
	struct kernel_entry k;
	struct err e;

	(void)state;
	make_kernel32(&image, "6.12.0-686-pae");
	write_bytes("b", image.data, image.len, 0644);
	buf_free(&image);
	assert_int_equal(kernels_add(&(struct kernel_files){ .image = "b" }, &k, &e), 0);
	assert_int_equal(k.bits, 32);
	assert_int_equal(kernels_find(NULL, &k, &e), -ENOENT);
	assert_int_equal(kernels_find_i386(NULL, &k, &e), 0);
	assert_string_equal(k.release, "6.12.0-686-pae");
	add_kernel("a", "6.1.0");
	assert_default("6.1.0");
	assert_int_equal(kernels_set_default("6.12.0-686-pae", &e), -EINVAL);
	assert_non_null(strstr(e.text, "--arch i386"));
	assert_default("6.1.0");
	assert_int_equal(kernels_find_i386("6.1.0", &k, &e), -EINVAL);
	assert_non_null(strstr(e.text, "6.1.0 is a 64-bit kernel"));
	assert_int_equal(kernels_remove("6.12.0-686-pae", &e), 0);
	assert_int_equal(kernels_find_i386(NULL, &k, &e), -ENOENT);
	assert_non_null(strstr(e.text, "ringtrip kernel fetch --arch i386"));
}

/* apt's answers for i386: only with the separate configuration. */
static void make_apt_i386(const char *sources)
{
	struct buf script = { 0 };

	buf_printf(&script,
		   "#!/bin/sh\ncase $* in\n"
		   "*indextargets*) test -z \"$APT_CONFIG\" && echo '%s' ; exit ;;\nesac\n"
		   "grep -q 'APT::Architecture \"i386\"' $APT_CONFIG || exit 100\n"
		   "case $* in\n"
		   "*update*) cp ${APT_CONFIG%%/*}/sources.list '%s' ;;\n"
		   "*--print-uris*) echo \"'http://host/%s' %s 26713492 SHA256:0\" ;;\n"
		   "*) cp '%s' . ;;\nesac\n",
		   sources, in_tmp("sources"), DEB, DEB, in_tmp(DEB));
	write_text("bin/apt-get", script.data, 0755);
	buf_free(&script);
}

static void test_fetch_i386(void **state)
{
	char line[256] = "";
	struct kernel_entry k;
	struct err e;
	FILE *f;

	(void)state;
	make_apt_i386(
		"http://host/sec trixie-security main Debian\nhttp://other trixie main Other\n"
		"http://host/debian trixie main Debian");
	if (kernels_fetch_i386(NULL, NULL, NULL, &k, &e) < 0)
		fail_msg("%s", e.text);
	assert_string_equal(k.release, RELEASE);
	f = fopen("sources", "r");
	assert_true(f && fgets(line, sizeof(line), f));
	fclose(f);
	assert_non_null(strstr(line, "arch=i386"));
	assert_non_null(strstr(line, "http://host/debian bookworm main"));
	make_apt_i386("http://other trixie main Other");
	assert_int_equal(kernels_fetch_i386(NULL, NULL, NULL, &k, &e), -ENOENT);
	assert_non_null(strstr(e.text, "no source of Debian's main archive"));
	assert_int_equal(kernels_fetch_i386("-o=x", NULL, NULL, &k, &e), -EINVAL);
}

static void give_module(const char *release, const char *name)
{
	char command[PATH_MAX];

	snprintf(command, sizeof(command),
		 "cd cache/ringtrip/kernels/%s && mkdir -p modules && touch modules/%s.ko", release,
		 name);
	sh(command);
}

static void assert_with(const char *module, const char *release)
{
	struct kernel_entry k;
	struct err e;

	if (kernels_find_with(module, &k, &e) < 0)
		fail_msg("%s", e.text);
	assert_string_equal(k.release, release);
}

static void test_find_with(void **state)
{
	struct kernel_entry k;
	struct err e;

	(void)state;
	assert_int_equal(kernels_find_with("9p", &k, &e), -ENOENT);
	add_kernel("a", "6.1.0-56-cloud-amd64");
	add_kernel("b", "6.12.95-amd64");
	add_kernel("c", "6.12.101-amd64");
	add_kernel("d", "6.1.0-56-amd64");
	assert_int_equal(kernels_find_with("9p", &k, &e), -ENOENT);
	assert_non_null(strstr(e.text, "ringtrip kernel fetch linux-image-amd64"));
	give_module("6.12.95-amd64", "9p");
	assert_with("9p", "6.12.95-amd64");
	give_module("6.12.101-amd64", "9p");
	assert_with("9p", "6.12.101-amd64");
	give_module("6.1.0-56-amd64", "9p"); /* built from the default's source */
	assert_with("9p", "6.1.0-56-amd64");
	give_module("6.1.0-56-cloud-amd64", "9p");
	assert_with("9p", "6.1.0-56-cloud-amd64");
	assert_int_equal(kernels_set_default("6.12.95-amd64", &e), 0);
	assert_with("9p", "6.12.95-amd64");
}

/* With symbols, damaged where `damage` is not NULL. */
static void add_fake(const char *damage, struct kernel_entry *k)
{
	const struct fake_kernel fake = { .bits = 64 };
	struct buf image = { 0 };
	struct err e;
	char *p;

	fake_kernel_build(&fake, &image);
	if (damage) {
		p = memmem(image.data, image.len, damage, strlen(damage));
		assert_non_null(p);
		*p ^= 0x40;
	}
	buf_printf(&image, "Linux version 6.99.0 (a@b)%c", 0);
	write_bytes("fake", image.data, image.len, 0644);
	if (kernels_add(&(struct kernel_files){ .image = "fake" }, k, &e) < 0)
		fail_msg("%s", e.text);
	buf_free(&image);
}

static void test_facts(void **state)
{
	struct kernel_entry entry;
	struct kernel *k;
	struct kernel_facts f;
	struct err e;

	(void)state;
	add_fake(NULL, &entry);
	k = kernel_open(&entry);
	if (kernels_facts(k, &f, &e) < 0)
		fail_msg("%s", e.text);
	assert_true(f.symbols.there && !f.ask && f.layout == KSYMS_BEFORE_NAMES);
	assert_int_equal(f.n_symbols, FAKE_FNS + 4);
	assert_int_equal(f.n_data, 2);
	assert_int_equal(f.n_sites, FAKE_FNS);
	assert_false(f.tasks || f.int80 || f.fast32 || f.boots);
	assert_true(f.image.btf);
	assert_false(f.debug.there || f.host_files.there || f.e1000.there);
	assert_int_equal(plan_check(k, &f, &e), -ENOTSUP);
	assert_string_equal(e.text, "QEMU cannot start it");
	assert_non_null(strstr(f.e1000.why.text, "without its modules"));
	kernels_facts_free(&f);
	kernel_close(k);
}

/* A kernel whose tables are not understood reports its symbols when it runs. */
static void test_symbols(void **state)
{
	struct kernel_entry entry;
	struct kernel *k;
	struct kernel_facts f;
	struct buf text = { 0 };
	struct err e;

	(void)state;
	add_fake("\6T_text", &entry);
	k = kernel_open(&entry);
	assert_int_equal(kernels_facts(k, &f, &e), 0);
	assert_true(f.ask && !f.symbols.there);
	kernels_facts_free(&f);

	for (unsigned i = 0; i < 300; i++)
		buf_printf(&text, i ? "%llx T fn%u\n" : "%llx T _text\n", FAKE_TEXT64 + 16 * i, i);
	assert_int_equal(kernel_keep_symbols(k, &text, &e), 0);
	assert_int_equal(kernels_facts(k, &f, &e), 0);
	assert_true(f.symbols.there && f.layout == KSYMS_TOLD);
	assert_int_equal(f.n_symbols, 300);
	assert_int_equal(f.n_data, 0);
	kernels_facts_free(&f);
	kernel_close(k);

	/* For later runs it lies beside the image. */
	k = kernel_open(&entry);
	assert_non_null(kernel_symbols(k, &e));
	kernel_close(k);
	write_text("cache/ringtrip/kernels/6.99.0/symbols", "damaged", 0644);
	k = kernel_open(&entry);
	assert_int_equal(kernels_facts(k, &f, &e), 0);
	assert_false(f.symbols.there || f.ask);
	kernels_facts_free(&f);
	kernel_close(k);
	buf_free(&text);
}

/* Each part is opened once and borrowed: later changes to its file do not matter. */
static void test_handle(void **state)
{
	struct klayout layout;
	struct kernel_entry entry;
	const struct ksyms *symbols;
	const struct ktypes *types;
	struct kernel *k;
	struct err e;

	(void)state;
	add_fake(NULL, &entry);
	k = kernel_open(&entry);
	assert_null(kernel_layout(k));
	symbols = kernel_symbols(k, &e);
	types = kernel_types(k, &e);
	assert_true(symbols && types);
	for (unsigned i = 0; i < KL_FIELDS; i++)
		layout.value[i] = i ? i : KL_MISSING;
	assert_int_equal(kernel_keep_layout(k, &layout, &e), 0);
	write_text("cache/ringtrip/kernels/6.99.0/vmlinux", "gone", 0644);
	assert_true(kernel_symbols(k, &e) == symbols && kernel_types(k, &e) == types);
	kernel_close(k);

	k = kernel_open(&entry);
	assert_null(kernel_symbols(k, &e));
	assert_null(kernel_image_facts(k, &e));
	assert_non_null(kernel_layout(k));
	assert_memory_equal(kernel_layout(k), &layout, sizeof(layout));
	kernel_close(k);
	write_text("cache/ringtrip/kernels/6.99.0/layout", "task_pid 1\n", 0644);
	k = kernel_open(&entry);
	assert_null(kernel_layout(k));
	kernel_close(k);
}

/* The contents of an unpacked /lib/modules/RELEASE; links in it are not followed. */
static void test_add_modules(void **state)
{
	struct kernel_files files = { .image = "image", .modules = "lib" };
	struct buf image = { 0 }, ko = { 0 };
	struct kernel_entry k;
	struct err e;

	(void)state;
	make_kernel(&image, RELEASE);
	write_bytes("image", image.data, image.len, 0644);
	sh("mkdir -p lib/kernel/a && ln -s / lib/build");
	write_text("lib/modules.builtin", "kernel/fs/overlayfs/overlay.ko\n", 0644);
	make_module(&ko, RELEASE, "failover,overlay");
	write_bytes("lib/kernel/a/virtio-net.ko", ko.data, ko.len, 0644);
	buf_cut(&ko, 0);
	make_module(&ko, RELEASE, "");
	compress(&ko, archive_write_add_filter_zstd);
	write_bytes("lib/kernel/a/failover.ko.zst", ko.data, ko.len, 0644);
	assert_int_equal(kernels_add(&(struct kernel_files){ .image = "image" }, &k, &e), 0);
	assert_false(k.has_modules);
	/* The same image, but with modules: added again. */
	if (kernels_add(&files, &k, &e) < 0)
		fail_msg("%s", e.text);
	assert_true(k.has_modules);
	assert_order(&k, (const char *[]){ "virtio_net", NULL },
		     (const char *[]){ "failover.ko", "virtio_net.ko", NULL });

	files.modules = "none";
	assert_int_equal(kernels_add(&files, &k, &e), -ENOENT);
	files.modules = "image";
	assert_int_equal(kernels_add(&files, &k, &e), -ENOTDIR);
	buf_cut(&ko, 0);
	make_module(&ko, "5.10", "");
	write_bytes("lib/kernel/a/virtio_pci.ko", ko.data, ko.len, 0644);
	files.modules = "lib";
	assert_int_equal(kernels_add(&files, &k, &e), -EINVAL);
	assert_non_null(strstr(e.text, "built for the kernel 5.10, not for " RELEASE));
	write_bytes("lib/kernel/a/virtio_pci.ko", ko.data, 100, 0644);
	assert_int_equal(kernels_add(&files, &k, &e), -EINVAL);
	write_text("lib/kernel/a/virtio_pci.ko.xz", "no xz", 0644);
	sh("rm lib/kernel/a/virtio_pci.ko");
	assert_int_equal(kernels_add(&files, &k, &e), -EINVAL);
	/* The former kernel is still there. */
	assert_int_equal(kernels_find(RELEASE, &k, &e), 0);
	assert_true(k.has_modules);
	buf_free(&image);
	buf_free(&ko);
}

static void test_no_cache(void **state)
{
	char path[PATH_MAX];
	struct err e;

	(void)state;
	setenv("XDG_CACHE_HOME", "/proc/no", 1);
	assert_true(kernels_dir(path, sizeof(path), &e) < 0);
	assert_non_null(strstr(e.text, "XDG_CACHE_HOME"));
	setenv("XDG_CACHE_HOME", "relative", 1);
	setenv("HOME", in_tmp("home"), 1);
	assert_int_equal(kernels_dir(path, sizeof(path), &e), 0);
	assert_string_equal(path, in_tmp("home/.cache/ringtrip/kernels"));
	unsetenv("HOME");
	assert_int_equal(kernels_dir(path, sizeof(path), &e), -ENOENT);
}

int main(void)
{
#define CASE(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)
	const struct CMUnitTest tests[] = {
		CASE(test_fetch),           CASE(test_later_version), CASE(test_two_at_once),
		CASE(test_failures),        CASE(test_bad_packages),  CASE(test_bad_contents),
		CASE(test_leftovers),       CASE(test_add),           CASE(test_no_cache),
		CASE(test_without_modules), CASE(test_modules),       CASE(test_bad_modules),
		CASE(test_stored_modules),  CASE(test_other_sources), CASE(test_facts),
		CASE(test_symbols),         CASE(test_add_modules),   CASE(test_handle),
		CASE(test_default),         CASE(test_find_with),     CASE(test_i386),
		CASE(test_fetch_i386),
	};

	umask(022);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
