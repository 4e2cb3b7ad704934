// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/vm/checkpoint.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/clock.h"
#include "base/err.h"
#include "base/file.h"
#include "engine/vm/input_events.h"
#include "engine/vm/machine/snapshot.h"
#include "engine/vm/replay_state.h"

#define ANSWER_LIMIT 30.0

enum { PAGE = 4096 };

static void free_one(struct replay *r, size_t i)
{
	struct checkpoint *c = &r->checkpoints[i];

	r->checkpoint_bytes -= c->n_pages * PAGE;
	close(c->state_fd);
	close(c->pages_fd);
	memmove(c, c + 1, (--r->n_checkpoints - i) * sizeof(*c));
}

void checkpoints_free(struct replay *r)
{
	while (r->n_checkpoints)
		free_one(r, r->n_checkpoints - 1);
	free(r->checkpoints);
	r->checkpoints = NULL;
	if (r->base_fd >= 0)
		close(r->base_fd);
	r->base_fd = -1;
}

const struct checkpoint *checkpoint_before(const struct replay *r, uint64_t position)
{
	for (size_t i = r->n_checkpoints; i-- > 0;)
		if (r->checkpoints[i].at.position <= position)
			return &r->checkpoints[i];
	return NULL;
}

/* ---- taking one ---- */

/* The pages that differ from the base: their numbers, then their bytes. Pages that the RAM does not
 * have are not read, which would fill them. */
static int write_changed(const struct replay *r, const uint8_t *base, struct checkpoint *c)
{
	struct buf numbers = { 0 };
	off_t at = 0, end;
	int code = 0;

	while ((at = lseek(r->vm.ram_fd, at, SEEK_DATA)) >= 0 &&
	       (end = lseek(r->vm.ram_fd, at, SEEK_HOLE)) > at) {
		for (uint64_t p = at; p + PAGE <= (uint64_t)end; p += PAGE)
			if (memcmp(r->ram + p, base + p, PAGE))
				buf_add(&numbers, &p, sizeof(p));
		at = end;
	}
	c->n_pages = numbers.len / sizeof(uint64_t);
	if (numbers.failed)
		code = -ENOMEM;
	if (!code)
		code = file_write(c->pages_fd, numbers.data, numbers.len);
	for (uint64_t i = 0; !code && i < c->n_pages; i++) {
		uint64_t p;

		memcpy(&p, numbers.data + i * sizeof(p), sizeof(p));
		code = file_write(c->pages_fd, r->ram + p, PAGE);
	}
	buf_free(&numbers);
	return code;
}

static int save_pages(struct replay *r, struct checkpoint *c)
{
	const size_t size = r->setup.vm.ram_mb << 20;
	void *base = mmap(NULL, size, PROT_READ, MAP_PRIVATE, r->base_fd, 0);
	int code = base == MAP_FAILED ? -errno : write_changed(r, base, c);

	if (base != MAP_FAILED)
		munmap(base, size);
	return code;
}

static int save(struct replay *r, struct checkpoint *c, struct err *e)
{
	int code;

	c->state_fd = memfd_create("checkpoint", MFD_CLOEXEC);
	c->pages_fd = memfd_create("checkpoint", MFD_CLOEXEC);
	if (c->state_fd < 0 || c->pages_fd < 0)
		return err_set(e, -errno, "no memory for a checkpoint: %s", strerror(errno));
	code = snapshot_save_state(&r->qmp, c->state_fd, clock_seconds() + ANSWER_LIMIT, e);
	if (code)
		return code;
	code = save_pages(r, c);
	return code ? err_set(e, code, "no memory for a checkpoint: %s", strerror(-code)) : 0;
}

/* The one that lies nearest to its neighbour is missed least. */
static void make_room(struct replay *r)
{
	while (r->n_checkpoints > 1 && r->checkpoint_bytes > r->opts.checkpoints_most) {
		size_t least = 0;
		uint64_t gap = UINT64_MAX;

		for (size_t i = 0; i + 1 < r->n_checkpoints; i++) {
			const uint64_t before = i ? r->checkpoints[i - 1].at.position : 0,
				       next = r->checkpoints[i + 1].at.position;

			if (next - before < gap) {
				gap = next - before;
				least = i;
			}
		}
		free_one(r, least);
	}
}

static int keep(struct replay *r, const struct checkpoint *c, struct err *e)
{
	struct checkpoint *grown =
		reallocarray(r->checkpoints, r->n_checkpoints + 1, sizeof(*grown));
	size_t i = r->n_checkpoints;

	if (!grown)
		return err_set(e, -ENOMEM, "out of memory");
	r->checkpoints = grown;
	while (i && grown[i - 1].at.position > c->at.position)
		i--;
	memmove(grown + i + 1, grown + i, (r->n_checkpoints++ - i) * sizeof(*grown));
	grown[i] = *c;
	r->checkpoint_bytes += c->n_pages * PAGE;
	make_room(r);
	return 0;
}

int checkpoint_take(struct replay *r, struct err *e)
{
	struct checkpoint c = { .at = r->vm.shared->seek.after, .state_fd = -1, .pages_fd = -1 };
	int code = replay_machine_pause(r, e);

	if (!code)
		code = save(r, &c, e);
	if (!code)
		code = keep(r, &c, e);
	if (code) {
		if (c.state_fd >= 0)
			close(c.state_fd);
		if (c.pages_fd >= 0)
			close(c.pages_fd);
		return code;
	}
	return replay_machine_unpause(r, e);
}

/* ---- going on from one ---- */

static int copy_pages(int ram_fd, const struct checkpoint *c)
{
	uint8_t page[PAGE];
	uint64_t at;

	for (uint64_t i = 0; i < c->n_pages; i++)
		if (pread(c->pages_fd, &at, sizeof(at), i * sizeof(at)) != sizeof(at) ||
		    pread(c->pages_fd, page, PAGE, c->n_pages * sizeof(at) + i * PAGE) != PAGE ||
		    pwrite(ram_fd, page, PAGE, at) != PAGE)
			return -EIO;
	return 0;
}

static int copy_state(int to, int from)
{
	const off_t size = lseek(from, 0, SEEK_END);
	loff_t at = 0, out = 0;

	if (ftruncate(to, 0) < 0)
		return -errno;
	while (at < size)
		if (copy_file_range(from, &at, to, &out, size - at, 0) <= 0)
			return -errno;
	return 0;
}

int checkpoint_load(struct replay *r, const struct checkpoint *c, struct err *e)
{
	int code = copy_pages(r->vm.ram_fd, c);

	if (!code)
		code = copy_state(r->vm.state_fd, c->state_fd);
	if (code)
		return err_set(e, code, "a checkpoint cannot be loaded: %s", strerror(-code));
	r->vm.shared->plan.flags |= PLAN_RESUME;
	r->vm.shared->seek.resume = c->at;
	input_events_skip(r->input, c->at.input_calls);
	return 0;
}
