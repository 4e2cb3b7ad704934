// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * The bzImage header fields used here (Documentation/arch/x86/boot.rst):
 *
 *   0x1f1  u8   setup sectors (0 means 4); the protected-mode code starts at (that + 1) * 512
 *   0x1fe  u16  0xaa55
 *   0x202  "HdrS", then u16 version of the protocol (2.08 added the payload's place)
 *   0x20e  u16  where the version string is, less 0x200
 *   0x248  u32  payload offset in the protected-mode code, 0x24c u32 its length
 *
 * The payload is the compressed ELF (followed by a list of relocations). Its last four bytes are
 * the uncompressed size: gzip's own field, appended by the build for the other formats.
 */
#include "sym/image.h"

#include <archive.h>
#include <ctype.h>
#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/err.h"
#include "base/file.h"
#include "base/le.h"
#include "sym/filemap.h"

enum { MAX_KERNEL = 1 << 30, CHUNK = 1 << 18, HEADER_END = 0x250 };

struct payload {
	const char *path; /* the bzImage's, for messages */
	const uint8_t *bytes;
	/* without the four size bytes, unless they are part of the format */
	size_t size;
	uint32_t inside; /* the uncompressed size */
};

static bool is_bzimage(const struct filemap *f)
{
	return f->size >= HEADER_END && le16(f->bytes + 0x1fe) == 0xaa55 &&
	       memcmp(f->bytes + 0x202, "HdrS", 4) == 0;
}

/* e_ident, e_type and e_machine are at the same offsets in both classes. */
static bool is_kernel_elf(const uint8_t *p, size_t n)
{
	if (n < sizeof(Elf32_Ehdr) || memcmp(p, ELFMAG, SELFMAG) != 0)
		return false;
	return le16(p + 18) == EM_X86_64 || le16(p + 18) == EM_386;
}

static int not_a_kernel(const char *path, struct err *e)
{
	return err_set(e, -EINVAL, "%s: not a kernel image: neither a bzImage nor an x86 ELF",
		       path);
}

static int payload_find(const struct filemap *f, const char *path, struct payload *out,
			struct err *e)
{
	unsigned version = le16(f->bytes + 0x206), sectors = f->bytes[0x1f1];
	uint64_t start = ((sectors ? sectors : 4) + 1) * 512, len = le32(f->bytes + 0x24c);

	if (version < 0x208)
		return err_set(e, -EINVAL, "%s: boot protocol %u.%02u, expected 2.08 or later",
			       path, version >> 8, version & 0xff);
	start += le32(f->bytes + 0x248);
	if (start > f->size || len > f->size - start || len < 8)
		return err_set(e, -EINVAL,
			       "%s: the payload (%#llx bytes at %#llx) lies outside the file", path,
			       (unsigned long long)len, (unsigned long long)start);
	out->bytes = f->bytes + start;
	out->inside = le32(out->bytes + len - 4);
	out->size = memcmp(out->bytes, "\x1f\x8b", 2) == 0 ? len : len - 4;
	if (out->inside > MAX_KERNEL)
		return err_set(e, -EINVAL, "%s: a kernel of %u bytes is not plausible", path,
			       out->inside);
	return 0;
}

/* Only the compressors built into libarchive; it would start a program for others. */
static struct archive *payload_open(const struct payload *p)
{
	struct archive *a = archive_read_new();
	struct archive_entry *entry;

	if (!a)
		return NULL;
	archive_read_support_filter_gzip(a);
	archive_read_support_filter_bzip2(a);
	archive_read_support_filter_xz(a);
	archive_read_support_filter_lzma(a);
	archive_read_support_filter_lz4(a);
	archive_read_support_filter_zstd(a);
	archive_read_support_format_raw(a);
	if (archive_read_open_memory(a, p->bytes, p->size) == ARCHIVE_OK &&
	    archive_read_next_header(a, &entry) == ARCHIVE_OK)
		return a;
	archive_read_free(a);
	return NULL;
}

/* Writes the archive's output, never more than the payload promises. */
static int payload_drain(struct archive *a, const struct payload *p, char *chunk, int fd,
			 struct err *e)
{
	size_t done = 0;

	for (;;) {
		la_ssize_t n = archive_read_data(a, chunk, CHUNK);
		int r;

		if (n < 0)
			return err_set(e, -EINVAL, "%s: cannot decompress the kernel: %s", p->path,
				       archive_error_string(a) ?: "unknown error");
		if (n == 0)
			break;
		if (done == 0 && !is_kernel_elf((uint8_t *)chunk, n))
			return err_set(e, -EINVAL, "%s: its payload is not an x86 ELF", p->path);
		if ((size_t)n > p->inside - done)
			return err_set(e, -EINVAL,
				       "%s: the kernel is larger than the %u bytes promised",
				       p->path, p->inside);
		r = file_write(fd, chunk, n);
		if (r < 0)
			return err_set(e, r, "cannot write the kernel: %s", strerror(-r));
		done += n;
	}
	if (done != p->inside)
		return err_set(e, -EINVAL, "%s: the kernel has %zu bytes, %u were promised",
			       p->path, done, p->inside);
	return 0;
}

static int unpack_bzimage(const struct filemap *f, const char *path, int fd, struct err *e)
{
	struct payload p = { .path = path };
	struct archive *a;
	char *chunk;
	int r = payload_find(f, path, &p, e);

	if (r < 0)
		return r;
	a = payload_open(&p);
	if (!a)
		return err_set(e, -EINVAL,
			       "%s: unknown kernel compression (first "
			       "bytes %02x %02x %02x %02x)",
			       path, p.bytes[0], p.bytes[1], p.bytes[2], p.bytes[3]);
	chunk = malloc(CHUNK);
	r = chunk ? payload_drain(a, &p, chunk, fd, e) : err_set(e, -ENOMEM, "out of memory");
	free(chunk);
	archive_read_free(a);
	return r;
}

static int unpack(const struct filemap *f, const char *path, int fd, struct err *e)
{
	int r;

	if (is_bzimage(f))
		return unpack_bzimage(f, path, fd, e);
	if (!is_kernel_elf(f->bytes, f->size))
		return not_a_kernel(path, e);
	r = file_write(fd, f->bytes, f->size);
	return r < 0 ? err_set(e, r, "cannot write the kernel: %s", strerror(-r)) : 0;
}

/* The data reaches the disk before the name does: a file found under the name is complete. */
static int publish(int fd, const char *temp, const char *elf, struct err *e)
{
	if (fchmod(fd, 0644) < 0 || fsync(fd) < 0 || rename(temp, elf) < 0)
		return err_set(e, -errno, "%s: %s", elf, strerror(errno));
	return 0;
}

static int unpack_to(const struct filemap *f, const char *vmlinuz, const char *elf, struct err *e)
{
	struct buf temp = { 0 };
	int fd, r;

	buf_printf(&temp, "%s.XXXXXX", elf);
	if (temp.failed) {
		buf_free(&temp);
		return err_set(e, -ENOMEM, "out of memory");
	}
	fd = mkostemp(temp.data, O_CLOEXEC);
	if (fd < 0) {
		r = err_set(e, -errno, "%s: %s", temp.data, strerror(errno));
		buf_free(&temp);
		return r;
	}
	r = unpack(f, vmlinuz, fd, e);
	if (r == 0)
		r = publish(fd, temp.data, elf, e);
	if (r < 0)
		unlink(temp.data);
	close(fd);
	buf_free(&temp);
	return r;
}

int image_unpack(const char *vmlinuz, const char *elf, struct err *e)
{
	struct filemap f;
	int r = filemap_open(&f, vmlinuz, e);

	if (r < 0)
		return r;
	r = unpack_to(&f, vmlinuz, elf, e);
	filemap_close(&f);
	return r;
}

static const uint8_t *version_in_bzimage(const struct filemap *f)
{
	size_t at = le16(f->bytes + 0x20e);

	return at && at + 0x200 < f->size ? f->bytes + at + 0x200 : NULL;
}

/* linux_banner (init/version.c); the format string of linux_proc_banner has no digit there. */
static const uint8_t *version_in_elf(const struct filemap *f)
{
	static const char banner[] = "Linux version ";
	const uint8_t *p = f->bytes, *end = f->bytes + f->size;

	while ((p = memmem(p, end - p, banner, sizeof(banner) - 1))) {
		p += sizeof(banner) - 1;
		if (p < end && isdigit(*p))
			return p;
	}
	return NULL;
}

static int copy_release(const struct filemap *f, const uint8_t *p, const char *path, char *release,
			size_t size, struct err *e)
{
	size_t n = 0, left = p ? f->bytes + f->size - p : 0;

	while (n < left && isgraph(p[n]))
		n++;
	if (n == 0 || n == left || !isdigit(*p))
		return err_set(e, -EINVAL, "%s: the image has no version string", path);
	if (n >= size)
		return err_set(e, -ENAMETOOLONG, "%s: its release has %zu characters", path, n);
	memcpy(release, p, n);
	release[n] = '\0';
	return 0;
}

int image_release(const char *path, char *release, size_t size, struct err *e)
{
	struct filemap f;
	int r = filemap_open(&f, path, e);

	if (r < 0)
		return r;
	if (is_bzimage(&f))
		r = copy_release(&f, version_in_bzimage(&f), path, release, size, e);
	else if (is_kernel_elf(f.bytes, f.size))
		r = copy_release(&f, version_in_elf(&f), path, release, size, e);
	else
		r = not_a_kernel(path, e);
	filemap_close(&f);
	return r;
}
