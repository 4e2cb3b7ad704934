// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Kernel images from untrusted bytes. The first byte selects: the rest is a file, or changes to a
 * small valid kernel (tests/fakes/fake_kernel.h), four bytes of input each: three for the offset,
 * one for the new value; or the rest is the guest's report of its symbols, after a valid beginning.
 */
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/buf.h"
#include "sym/image.h"
#include "sym/ksyms.h"
#include "sym/ktypes.h"
#include "tests/fakes/fake_kernel.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static void ask_symbols(struct ksyms *k)
{
	const struct ksym *all;
	const uint64_t *sites;
	size_t n;

	if (!k)
		return;
	all = ksyms_all(k, &n);
	for (size_t i = 0; i < n; i++) {
		if (strlen(all[i].name) == 0 || (i && all[i].addr < all[i - 1].addr) ||
		    ksyms_addr(k, all[i].name) > all[i].addr)
			abort();
	}
	sites = ksyms_sites(k, &n);
	for (size_t i = 1; i < n; i++) {
		if (sites[i] < sites[i - 1])
			abort();
	}
	if (strlen(ksyms_build_id(k)) > 128)
		abort();
	ksyms_free(k);
}

static void ask_types(const char *path)
{
	static const char *const members[] = { "first", "in.b", "more", "named.a", "x" };
	struct ktypes *t = ktypes_open(path, NULL);

	if (!t)
		return;
	for (size_t i = 0; i < sizeof(members) / sizeof(*members); i++)
		ktypes_offset(t, "outer", members[i], NULL);
	ktypes_size(t, "inner", NULL);
	ktypes_free(t);
}

static int put_file(const void *bytes, size_t n, char *path, size_t size)
{
	int fd = memfd_create("fuzz", 0);

	if (fd < 0 || write(fd, bytes, n) != (ssize_t)n)
		abort();
	snprintf(path, size, "/proc/self/fd/%d", fd);
	return fd;
}

static void ask_file(const void *bytes, size_t n)
{
	char path[64], release[32];
	struct image_facts facts;
	int fd = put_file(bytes, n, path, sizeof(path));

	image_release(path, release, sizeof(release), NULL);
	if (!image_facts(path, &facts, NULL) && facts.btf + facts.debug > 2 * n)
		abort();
	ask_symbols(ksyms_open(path, NULL));
	ask_types(path);
	close(fd);
}

static void ask_text(const uint8_t *data, size_t n)
{
	const struct fake_kernel k = { .bits = 64 };
	struct buf image = { 0 }, text = { 0 };
	char paths[2][64];
	int fds[2];

	fake_kernel_build(&k, &image);
	for (unsigned i = 0; i < 300; i++)
		buf_printf(&text, i ? "%llx T a%u\n" : "%llx T _text\n", FAKE_TEXT64 + i, i);
	buf_add(&text, data, n);
	fds[0] = put_file(image.data, image.len, paths[0], sizeof(paths[0]));
	fds[1] = put_file(text.data, text.len, paths[1], sizeof(paths[1]));
	ask_symbols(ksyms_open_text(paths[0], paths[1], NULL));
	close(fds[0]);
	close(fds[1]);
	buf_free(&image);
	buf_free(&text);
}

static void change(struct buf *image, const uint8_t *data, size_t n)
{
	for (; n >= 4; data += 4, n -= 4) {
		size_t at = data[0] | data[1] << 8 | data[2] << 16;

		image->data[at % image->len] = data[3];
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
	struct fake_kernel k;
	struct buf image = { 0 };

	if (n == 0)
		return 0;
	if (data[0] & 32) {
		ask_text(data + 1, n - 1);
		return 0;
	}
	if (data[0] & 16) {
		ask_file(data + 1, n - 1);
		return 0;
	}
	k = (struct fake_kernel){ .bits = data[0] & 1 ? 64 : 32,
				  .late = data[0] & 2,
				  .percpu_zero = data[0] & 4,
				  .no_data_syms = data[0] & 8 };
	fake_kernel_build(&k, &image);
	change(&image, data + 1, n - 1);
	ask_file(image.data, image.len);
	buf_free(&image);
	return 0;
}
