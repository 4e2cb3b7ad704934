// SPDX-License-Identifier: GPL-2.0-or-later
#include "sym/elfstrip.h"

#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/err.h"
#include "base/file.h"
#include "sym/filemap.h"

/* The file being read and the one being written. 64-bit only: those are the large ones. */
struct strip {
	const struct filemap *from;
	Elf64_Ehdr head;
	Elf64_Shdr *sections; /* owned: the new section headers */
	uint64_t at;          /* bytes of the new file written so far */
	int fd;
};

static bool is_relocation(const Elf64_Shdr *s)
{
	return (s->sh_type == SHT_RELA || s->sh_type == SHT_REL) && !(s->sh_flags & SHF_ALLOC);
}

static bool has_bytes(const Elf64_Shdr *s)
{
	return s->sh_type != SHT_NOBITS && s->sh_type != SHT_NULL && s->sh_size;
}

static bool inside(const struct filemap *f, uint64_t off, uint64_t n)
{
	return off <= f->size && n <= f->size - off;
}

static int damaged(const char *path, struct err *e)
{
	return err_set(e, -EINVAL, "%s: a damaged ELF file, or not a 64-bit one", path);
}

static int read_headers(struct strip *s, const char *path, struct err *e)
{
	const struct filemap *f = s->from;
	size_t n;

	if (f->size < sizeof(s->head))
		return damaged(path, e);
	memcpy(&s->head, f->bytes, sizeof(s->head));
	n = s->head.e_shnum * sizeof(*s->sections);
	if (memcmp(s->head.e_ident, ELFMAG, SELFMAG) != 0 ||
	    s->head.e_ident[EI_CLASS] != ELFCLASS64 || s->head.e_type == ET_REL ||
	    s->head.e_shentsize != sizeof(*s->sections) || !n || !inside(f, s->head.e_shoff, n))
		return damaged(path, e);
	s->sections = malloc(n);
	if (!s->sections)
		return err_set(e, -ENOMEM, "%s: out of memory", path);
	memcpy(s->sections, f->bytes + s->head.e_shoff, n);
	for (unsigned i = 0; i < s->head.e_shnum; i++)
		if (has_bytes(&s->sections[i]) &&
		    !inside(f, s->sections[i].sh_offset, s->sections[i].sh_size))
			return damaged(path, e);
	return 0;
}

/* The end of the loaded part: the headers and segments, which stay in place. */
static uint64_t loaded_end(const struct strip *s)
{
	uint64_t end = sizeof(s->head) + s->head.e_phnum * (uint64_t)sizeof(Elf64_Phdr);

	for (unsigned i = 0; i < s->head.e_phnum; i++) {
		Elf64_Phdr p;
		uint64_t at = s->head.e_phoff + i * sizeof(p);

		if (!inside(s->from, at, sizeof(p)))
			break;
		memcpy(&p, s->from->bytes + at, sizeof(p));
		if (inside(s->from, p.p_offset, p.p_filesz) && p.p_offset + p.p_filesz > end)
			end = p.p_offset + p.p_filesz;
	}
	return end;
}

static int put(struct strip *s, uint64_t align, const void *bytes, uint64_t n)
{
	static const char zeros[4096];
	uint64_t gap = align > 1 && align <= sizeof(zeros) ? -s->at & (align - 1) : 0;
	int r = file_write(s->fd, zeros, gap);

	if (!r)
		r = file_write(s->fd, bytes, n);
	s->at += gap + n;
	return r;
}

/* In order of section numbers; libelf requires no other order. */
static int write_all(struct strip *s, const char *path, struct err *e)
{
	uint64_t kept = loaded_end(s);
	int r;

	if (kept > s->from->size)
		return damaged(path, e);
	r = put(s, 1, s->from->bytes, kept);
	for (unsigned i = 0; !r && i < s->head.e_shnum; i++) {
		Elf64_Shdr *h = &s->sections[i];

		if (is_relocation(h))
			*h = (Elf64_Shdr){ .sh_type = SHT_NULL };
		if (!has_bytes(h) || h->sh_offset + h->sh_size <= kept)
			continue;
		r = put(s, h->sh_addralign, s->from->bytes + h->sh_offset, h->sh_size);
		h->sh_offset = s->at - h->sh_size;
	}
	if (!r)
		r = put(s, 8, s->sections, s->head.e_shnum * sizeof(*s->sections));
	s->head.e_shoff = s->at - s->head.e_shnum * sizeof(*s->sections);
	if (!r && pwrite(s->fd, &s->head, sizeof(s->head), 0) != sizeof(s->head))
		r = -EIO;
	return r;
}

static int strip_to(const struct filemap *f, const char *path, const char *out, struct err *e)
{
	struct strip s = { .from = f };
	int r = read_headers(&s, path, e);

	if (!r) {
		s.fd = open(out, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
		r = s.fd < 0 ? -errno : write_all(&s, path, e);
		if (s.fd >= 0 && (fsync(s.fd) < 0 || close(s.fd) < 0) && !r)
			r = -errno;
		if (r && r != -EINVAL)
			err_set(e, r, "writing %s: %s", out, strerror(-r));
		if (r)
			unlink(out);
	}
	free(s.sections);
	return r;
}

int elfstrip_relocations(const char *path, const char *out, struct err *e)
{
	struct filemap f;
	int r = filemap_open(&f, path, e);

	if (r)
		return r;
	r = strip_to(&f, path, out, e);
	filemap_close(&f);
	return r;
}
