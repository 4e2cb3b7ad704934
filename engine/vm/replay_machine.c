// SPDX-License-Identifier: GPL-2.0-or-later
#include <errno.h>
#include <fcntl.h>
#include <linux/futex.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/pidfd.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/err.h"
#include "engine/vm/boot.h"
#include "engine/vm/checkpoint.h"
#include "engine/vm/input_events.h"
#include "engine/vm/machine/snapshot.h"
#include "engine/vm/machine/snapshot_file.h"
#include "engine/vm/plan/planner.h"
#include "engine/vm/replay_state.h"
#include "kernels/kernel.h"
#include "recorder/plan.h"

#define ANSWER_LIMIT 30.0 /* seconds for QEMU's monitor */

/* ---- waiting for the recorder ---- */

static int ended(struct replay *r, struct err *e)
{
	char log[800];

	vm_tail(r->vm.log_fd, log, sizeof(log));
	return err_set(e, -EIO, "QEMU has ended while the recording ran again%s%s",
		       log[0] ? "; its last words: " : "", log);
}

static void feed(struct replay *r)
{
	struct input *in = &r->vm.shared->input;

	input_events_feed(r->input, in);
	atomic_fetch_add(&in->news, 1);
	syscall(SYS_futex, &in->news, FUTEX_WAKE, 1, NULL, NULL, 0);
}

/* Meanwhile the recorder may ask for input. */
static int wait_for_stop(struct replay *r, struct err *e)
{
	const struct seek *s = &r->vm.shared->seek;
	const int qemu = pidfd_open(r->vm.pid, 0);
	struct pollfd p[2] = { { r->vm.wake_fd, POLLIN, 0 }, { qemu, POLLIN, 0 } };
	uint64_t n;
	int code = 0;

	while (!code && atomic_load(&s->stops) == atomic_load(&s->orders)) {
		feed(r);
		if (poll(p, 2, 100) < 0 && errno != EINTR)
			code = err_set(e, -errno, "poll: %s", strerror(errno));
		else if (p[1].revents)
			code = ended(r, e);
		else if (r->opts.interrupted && *r->opts.interrupted)
			code = err_set(e, -EINTR, "interrupted");
		(void)!read(r->vm.wake_fd, &n, sizeof(n));
	}
	close(qemu);
	r->have_registers = false;
	return code;
}

static void order(struct replay *r)
{
	struct seek *s = &r->vm.shared->seek;

	atomic_store_explicit(&s->orders, atomic_load(&s->stops), memory_order_release);
	syscall(SYS_futex, &s->orders, FUTEX_WAKE, 1, NULL, NULL, 0);
}

int replay_machine_go(struct replay *r, uint64_t target, struct err *e)
{
	struct seek *s = &r->vm.shared->seek;
	int code;

	s->target = target;
	order(r);
	code = wait_for_stop(r, e);
	s->flush = 0;
	s->n_samples = 0;
	r->begun = true;
	if (code)
		replay_machine_stop(r);
	return code;
}

int replay_machine_single(struct replay *r, bool on, struct err *e)
{
	char line[40];
	struct buf answer = { 0 };
	int code;

	if (on == r->single)
		return 0;
	/* Called `singlestep` before QEMU 8.1. */
	snprintf(line, sizeof(line), "%s %s",
		 r->setup.qemu.major > 8 || (r->setup.qemu.major == 8 && r->setup.qemu.minor)
			 ? "one-insn-per-tb"
			 : "singlestep",
		 on ? "on" : "off");
	code = qmp_monitor(&r->qmp, line, &answer, clock_seconds() + ANSWER_LIMIT, e);
	buf_free(&answer);
	r->single = on;
	r->vm.shared->seek.flush = r->begun;
	return code;
}

int replay_machine_pause(struct replay *r, struct err *e)
{
	struct seek *s = &r->vm.shared->seek;

	s->pause = 1;
	s->target = s->now.position + 1;
	order(r);
	return qmp_call(&r->qmp, "stop", NULL, -1, clock_seconds() + ANSWER_LIMIT, e);
}

int replay_machine_unpause(struct replay *r, struct err *e)
{
	int code = qmp_call(&r->qmp, "cont", NULL, -1, clock_seconds() + ANSWER_LIMIT, e);

	r->vm.shared->seek.pause = 0;
	return code ? code : wait_for_stop(r, e);
}

/* ---- starting ---- */

/* The RAM is the same if it was taken the same way; after an update of QEMU it may be another, and
 * the comparison of paths decides. */
static void compare_ram(struct replay *r, uint64_t ram)
{
	buf_cut(&r->notes, 0);
	if (r->rerun.qemu_version && strcmp(r->rerun.qemu_version, r->setup.qemu.version))
		buf_printf(&r->notes, "recorded with QEMU %s, run again with %s\n",
			   r->rerun.qemu_version, r->setup.qemu.version);
	if (ram != r->rerun.ram)
		buf_puts(&r->notes,
			 "the snapshot was taken anew, and its memory is not the recording's: data "
			 "may differ where addresses agree\n");
}

/* Checkpoints are differences to the RAM as it is now. */
static int keep_base(struct replay *r, struct err *e)
{
	off_t at = 0, end;

	if (r->base_fd >= 0)
		return 0;
	r->base_fd = memfd_create("base", MFD_CLOEXEC);
	if (r->base_fd < 0 || ftruncate(r->base_fd, r->setup.vm.ram_mb << 20) < 0)
		return err_set(e, -errno, "no memory for checkpoints: %s", strerror(errno));
	while ((at = lseek(r->vm.ram_fd, at, SEEK_DATA)) >= 0 &&
	       (end = lseek(r->vm.ram_fd, at, SEEK_HOLE)) > at) {
		loff_t from = at, to = at;

		while (from < end)
			if (copy_file_range(r->vm.ram_fd, &from, r->base_fd, &to, end - from, 0) <=
			    0)
				return err_set(e, -errno, "no memory for checkpoints: %s",
					       strerror(errno));
		at = end;
	}
	return 0;
}

static int load_base(struct replay *r, struct err *e)
{
	const double deadline = clock_seconds() + BOOT_LIMIT;
	struct snapshot snapshot;
	int code = snapshot_key(&snapshot, &r->vm, &r->setup.vm, kernel_entry(r->setup.kernel), e);

	if (!code)
		code = snapshot_ready(&snapshot, &r->vm, &r->setup.vm, r->opts.progress,
				      r->opts.progress_ctx, deadline, e);
	if (!code)
		compare_ram(r, r->opts.verify ? snapshot_ram_hash(r->vm.ram_fd) : snapshot.ram);
	snapshot_free(&snapshot);
	return code || !r->opts.checkpoints_most ? code : keep_base(r, e);
}

/* From a snapshot or a checkpoint. */
static int resume(struct replay *r, const struct checkpoint *from, struct err *e)
{
	const double deadline = clock_seconds() + BOOT_LIMIT;
	int code = load_base(r, e);

	if (!code && from)
		code = checkpoint_load(r, from, e);
	if (!code)
		code = vm_start(&r->vm, &r->setup.vm, VM_FROM_SNAPSHOT, e);
	if (!code)
		code = snapshot_receive(&r->vm, &r->qmp, deadline, e);
	if (!code && from)
		code = replay_machine_single(r, true, e);
	return code ? code : qmp_call(&r->qmp, "cont", NULL, -1, deadline, e);
}

static int boot(struct replay *r, struct err *e)
{
	int code = vm_start(&r->vm, &r->setup.vm, VM_FROM_BOOT, e);

	return code ? code : qmp_begin(&r->qmp, r->vm.qmp[0], clock_seconds() + ANSWER_LIMIT, e);
}

/* A copy, for the machine's end closes it. */
static int give_parcel(struct replay *r, struct err *e)
{
	const off_t size = lseek(r->parcel_fd, 0, SEEK_END);
	loff_t from = 0;

	while (from < size)
		if (copy_file_range(r->parcel_fd, &from, r->vm.parcel_fd, NULL, size - from, 0) <=
		    0)
			return err_set(e, -errno, "no memory for the parcel: %s", strerror(errno));
	return 0;
}

static int prepare(struct replay *r, struct err *e)
{
	int code = vm_prepare(&r->vm, &r->setup.vm, e);
	struct plan *p;

	if (code)
		return code;
	p = &r->vm.shared->plan;
	p->flags = PLAN_SEEK | PLAN_INPUT_AGAIN |
		   (r->rerun.machine.from_boot ? PLAN_FROM_BOOT : 0) |
		   (r->watches ? PLAN_WATCH : 0);
	code = plan_make(p, r->setup.kernel, r->setup.init, e);
	if (!code)
		code = set_up_initramfs(&r->setup, &r->vm, e);
	return code ? code : give_parcel(r, e);
}

static int map_ram(struct replay *r, struct err *e)
{
	r->ram = mmap(NULL, r->setup.vm.ram_mb << 20, PROT_READ | PROT_WRITE, MAP_SHARED,
		      r->vm.ram_fd, 0);
	if (r->ram != MAP_FAILED)
		return 0;
	r->ram = NULL;
	return err_set(e, -errno, "the guest's memory cannot be mapped: %s", strerror(errno));
}

int replay_machine_start(struct replay *r, const struct checkpoint *from, struct err *e)
{
	int code;

	replay_machine_stop(r);
	r->input = input_events_read(r->trace, e);
	code = r->input ? prepare(r, e) : -EINVAL;
	if (!code)
		code = r->rerun.machine.from_boot && !from ? boot(r, e) : resume(r, from, e);
	if (!code)
		code = map_ram(r, e);
	if (!code)
		code = wait_for_stop(r, e);
	r->running = !code;
	r->begun = from || r->rerun.machine.from_boot;
	if (code)
		replay_machine_stop(r);
	return code;
}

void replay_machine_stop(struct replay *r)
{
	if (r->ram)
		munmap(r->ram, r->setup.vm.ram_mb << 20);
	r->ram = NULL;
	qmp_end(&r->qmp);
	r->qmp = (struct qmp){ 0 };
	vm_free(&r->vm);
	input_events_free(r->input);
	r->input = NULL;
	r->running = r->begun = r->single = r->have_registers = false;
}
