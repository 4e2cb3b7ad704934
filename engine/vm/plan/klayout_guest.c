// SPDX-License-Identifier: GPL-2.0-or-later
/* The search for a kernel's layout: the guest's memory, and init's facts about itself. */
#include "engine/vm/plan/klayout_search.h"

#include <ctype.h>
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/err.h"

#define LOWMEM_MAX 0x30000000u /* the direct map ends below this: 768 MB */

/* ---- the guest's memory ---- */

/* 0 where nothing is: a value searched for is never 0. */
uint32_t search_phys32(const struct search *s, uint64_t phys)
{
	uint32_t v = 0;

	if (s->g->size >= 4 && phys <= s->g->size - 4)
		memcpy(&v, s->g->ram + phys, 4);
	return v;
}

uint64_t search_phys64(const struct search *s, uint64_t phys)
{
	return search_phys32(s, phys) | (uint64_t)search_phys32(s, phys + 4) << 32;
}

bool search_is_pointer(const struct search *s, uint32_t addr)
{
	const uint32_t off = addr - PAGE_OFFSET;

	return addr >= PAGE_OFFSET && off < LOWMEM_MAX && off < s->g->size && !(addr & 3);
}

uint32_t search_word(const struct search *s, uint32_t addr)
{
	return search_is_pointer(s, addr) ? search_phys32(s, addr - PAGE_OFFSET) : 0;
}

uint32_t search_half(const struct search *s, uint32_t addr)
{
	return search_word(s, addr & ~3u) >> (addr & 2 ? 16 : 0) & 0xffff;
}

/* The target of a pointer; 0 unless it is one. */
uint32_t search_pointer(const struct search *s, uint32_t addr)
{
	const uint32_t p = search_word(s, addr);

	return search_is_pointer(s, p) ? p : 0;
}

bool search_has_text(const struct search *s, uint32_t addr, const char *text)
{
	const size_t n = strlen(text) + 1;
	const uint64_t phys = (uint64_t)addr - PAGE_OFFSET;

	return addr >= PAGE_OFFSET && phys < LOWMEM_MAX && phys + n <= s->g->size &&
	       !memcmp(s->g->ram + phys, text, n);
}

/* Intel SDM vol. 3, 4.4: four entries, then two tables. */
static uint64_t user_phys(const struct search *s, uint32_t pgd, uint32_t addr)
{
	const uint64_t frame = 0x000ffffffffff000ull;
	uint64_t e = search_phys64(s, pgd - PAGE_OFFSET + (addr >> 30) * 8);

	if (!(e & 1))
		return UINT64_MAX;
	e = search_phys64(s, (e & frame) + (addr >> 21 & 511) * 8);
	if (!(e & 1) || (e & 128))
		return UINT64_MAX;
	e = search_phys64(s, (e & frame) + (addr >> 12 & 511) * 8);
	return e & 1 ? (e & frame) + (addr & 4095) : UINT64_MAX;
}

bool search_is_at_user(const struct search *s, uint32_t pgd, uint32_t addr, const char *text)
{
	const uint64_t phys = user_phys(s, pgd, addr);
	const size_t n = strlen(text) + 1;

	return phys < s->g->size && n <= s->g->size - phys && !memcmp(s->g->ram + phys, text, n);
}

/* ---- facts ---- */

static bool parse_task(struct search *s, const char *line)
{
	struct fact_task *t = &s->tasks[s->n_tasks];
	char parent[32];

	if (s->n_tasks == TASKS || sscanf(line, "task %15s %u %u %31s %c", t->comm, &t->pid,
					  &t->tgid, parent, &t->state) != 5)
		return false;
	t->parent = parent[strlen(parent) - 1];
	if (t->parent != '-' && (t->parent < 'a' || t->parent >= 'a' + TASKS))
		return false;
	s->n_tasks++;
	return true;
}

/* Parses up to `size` bytes in hexadecimal digits, two each; returns how many there are. */
static size_t parse_bytes(const char *hex, uint8_t *to, size_t size)
{
	size_t n = 0;

	for (; n < size && isxdigit((unsigned char)hex[0]) && isxdigit((unsigned char)hex[1]);
	     hex += 2)
		sscanf(hex, "%2hhx", &to[n++]);
	return n;
}

static bool parse_auxv(struct search *s, const char *hex)
{
	s->n_auxv = parse_bytes(hex, (uint8_t *)s->auxv, sizeof(s->auxv)) / sizeof(s->auxv[0]);
	return s->n_auxv >= 16;
}

struct fact_fd *search_fd(struct search *s, int number)
{
	for (unsigned i = 0; i < s->n_fds; i++)
		if (s->fds[i].number == number)
			return &s->fds[i];
	return NULL;
}

static bool parse_fd(struct search *s, const char *line)
{
	struct fact_fd *f = &s->fds[s->n_fds];
	char kind[16];

	if (s->n_fds == FDS || sscanf(line, "fd %d %15s %u %u %u %u", &f->number, kind, &f->ino,
				      &f->family, &f->type, &f->protocol) != 6)
		return false;
	f->kind = *kind;
	s->n_fds++;
	return f->number > 0 && f->number < 512;
}

/* Parses as many bytes as there are pairs of hexadecimal digits; 0: too many. */
static unsigned parse_hex(const char *hex, uint8_t *to, unsigned size)
{
	const unsigned n = parse_bytes(hex, to, size);

	return hex[2 * n] ? 0 : n;
}

static bool parse_inet(struct search *s, const char *line)
{
	char own[33], peer[33];
	unsigned state, ports[2];
	struct fact_fd *f;
	int number;

	if (sscanf(line, "inet %d %u %32s %u %32s %u", &number, &state, own, &ports[0], peer,
		   &ports[1]) != 6 ||
	    !(f = search_fd(s, number)))
		return false;
	f->state = state;
	f->own_port = ports[0];
	f->peer_port = ports[1];
	f->n_address = parse_hex(own, f->own, sizeof(f->own));
	return (f->n_address == 4 || f->n_address == 16) &&
	       parse_hex(peer, f->peer, sizeof(f->peer)) == f->n_address;
}

/* The facts about one descriptor that are only numbers, or a name. */
static bool parse_detail(struct search *s, const char *line)
{
	unsigned v[3];
	char name[64], what[16];
	struct fact_fd *f;
	int number;

	if (sscanf(line, "%15s %d", what, &number) != 2 || !(f = search_fd(s, number)))
		return false;
	if (!strcmp(what, "gone"))
		return f->gone = true;
	if (sscanf(line, "peer %*d %d", &f->other) == 1 ||
	    sscanf(line, "portid %*d %u", &f->portid) == 1)
		return true;
	if (sscanf(line, "inode %*d %u %u %u", &v[0], &v[1], &v[2]) == 3) {
		f->mode = v[0];
		f->rdev = v[1];
		f->magic = v[2];
		return true;
	}
	if (sscanf(line, "unix %*d %u %63s", &v[0], name) != 2)
		return false;
	f->name_len = v[0];
	strcpy(f->unix_name, name);
	return true;
}

static bool parse_line(struct search *s, const char *line)
{
	struct fact_fd *f;
	char name[32], folder[32];
	int number, other;

	if (!strncmp(line, "task ", 5))
		return parse_task(s, line);
	if (!strncmp(line, "fd ", 3))
		return parse_fd(s, line);
	if (!strncmp(line, "auxv ", 5))
		return parse_auxv(s, line + 5);
	if (sscanf(line, "token %u", &s->token) == 1)
		return true;
	if (sscanf(line, "clock %" SCNu64, &s->clock) == 1)
		return s->clock *= 1000;
	if (sscanf(line, "exe %u %31s %31s", &s->exe_ino, s->exe_name, s->exe_folder) == 3)
		return true;
	if (sscanf(line, "name %d %31s %31s", &number, name, folder) == 3 &&
	    (f = search_fd(s, number))) {
		strcpy(f->name, name);
		strcpy(f->folder, folder);
		return true;
	}
	if (sscanf(line, "watch %d %d", &number, &other) == 2 && (f = search_fd(s, number)) &&
	    f->n_watched < 4) {
		f->watched[f->n_watched++] = other;
		return true;
	}
	if (sscanf(line, "cwd %31s %31s", s->cwd, s->mount) == 2)
		return true;
	return !strncmp(line, "inet ", 5) ? parse_inet(s, line) : parse_detail(s, line);
}

int search_parse(struct search *s, struct err *e)
{
	for (const char *p = s->g->facts; *p; p += strcspn(p, "\n"), p += *p == '\n')
		if (!parse_line(s, p))
			return err_set(e, -EBADMSG, "calibration: init said \"%.*s\"",
				       (int)strcspn(p, "\n"), p);
	if (s->n_tasks != TASKS || !s->token || !s->n_auxv || !s->exe_ino || s->n_fds < 8)
		return err_set(e, -EBADMSG, "calibration: init did not say all that is needed");
	return 0;
}

/* ---- what was found ---- */

uint32_t search_value(const struct search *s, enum klayout_field f)
{
	return s->l->value[f];
}

int search_only_one(struct search *s, enum klayout_field field, unsigned n, uint32_t found,
		    struct err *e)
{
	s->l->value[field] = KL_MISSING;
	if (n != 1)
		return err_set(
			e, -ENOENT,
			"calibration: %u places fit for %s of this kernel, one is expected: its "
			"layout cannot be determined",
			n, klayout_name(field));
	s->l->value[field] = found;
	return 0;
}
