// SPDX-License-Identifier: GPL-2.0-or-later
#include "engine/vm/probe.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/clock.h"
#include "base/err.h"
#include "engine/vm/plan/klayout_find.h"
#include "engine/vm/boot.h"
#include "engine/vm/files/files.h"
#include "engine/vm/guest_spec.h"
#include "engine/vm/machine/qemu.h"
#include "engine/vm/machine/vm.h"
#include "guest/protocol.h"
#include "kernels/kernel.h"
#include "kernels/klayout.h"
#include "sym/ksyms.h"

#define RAM_MB      512
#define SYMBOLS_MAX (64u << 20)

/* What a guest can be asked for. */
static const struct question {
	uint32_t flag;
	const char *word; /* of the line before the answer, with its trailing space */
	const char *what; /* for messages */
} symbols = { SPEC_SYMBOLS, "symbols ", "its symbols" },
  facts = { SPEC_CALIBRATE, "facts ", "its structures" };

/* Finds the text after the line "symbols BYTES". False: not there yet. */
static bool text_of(const struct question *q, const struct buf *said, const char **text, size_t *n)
{
	const size_t len = strlen(q->word);
	const char *p = said->len ? memmem(said->data, said->len, q->word, len) : NULL;
	char *end;

	if (!p)
		return false;
	*n = strtoul(p + len, &end, 10);
	*text = end + 1;
	return *end == '\n' && *n <= SYMBOLS_MAX && said->len - (*text - said->data) >= *n;
}

static int failed(const struct question *q, struct vm *vm, const struct buf *said, struct err *e)
{
	const char *message = strstr(buf_str(said), "message \"");
	char console[400];

	vm_tail(vm->console_fd, console, sizeof(console));
	if (message)
		return err_set(e, -EIO, "the guest was asked for %s: %.*s", q->what,
			       (int)strcspn(message + 9, "\"\n"), message + 9);
	return err_set(e, -EIO, "the kernel did not come up to be asked for %s; its last words: %s",
		       q->what, console[0] ? console : "(none)");
}

static int listen(const struct question *q, struct vm *vm, struct buf *out, struct err *e)
{
	struct pollfd p[2] = { { vm->marks[0], POLLIN, 0 }, { vm->qmp[0], POLLIN, 0 } };
	const double end = clock_seconds() + BOOT_LIMIT;
	struct buf said = { 0 };
	char bytes[65536];
	const char *text;
	size_t size;
	int r = 0;

	while (!r && !text_of(q, &said, &text, &size)) {
		ssize_t n = 0;

		poll(p, 2, 200);
		if (p[0].revents)
			n = read(vm->marks[0], bytes, sizeof(bytes));
		if (n > 0)
			buf_add(&said, bytes, n);
		else if ((p[1].revents & POLLHUP) || clock_seconds() > end || said.failed)
			r = failed(q, vm, &said, e);
		if (p[1].revents & POLLIN)
			(void)!read(vm->qmp[0], bytes, sizeof(bytes));
	}
	if (!r)
		buf_add(out, text, size);
	buf_free(&said);
	return r || !out->failed ? r : err_set(e, -ENOMEM, "out of memory");
}

/* Only a specification, without a job. */
static int write_parcel(const struct question *q, struct vm *vm, struct err *e)
{
	struct files *parcel = files_new();
	struct buf spec = { 0 };
	int r;

	guest_spec_begin(&spec, SPEC_DEBUGCON | q->flag);
	guest_spec_end(&spec);
	r = parcel && !spec.failed ? files_add_bytes(parcel, SPEC_PATH, spec.data, spec.len, 0600)
				   : -ENOMEM;
	if (!r)
		r = files_write(parcel, vm->parcel_fd, e);
	buf_free(&spec);
	files_free(parcel);
	return r;
}

static int write_initramfs(struct vm *vm, int bits, struct err *e)
{
	struct files *boot = files_new();
	int r = boot ? boot_add_init(boot, bits, NULL, 0, e) : -ENOMEM;

	if (!r)
		r = files_write(boot, vm->initrd_fd, e);
	files_free(boot);
	return r;
}

/* The VM keeps running; the caller ends it with vm_free(), also after an error. */
static int ask(const struct question *q, struct vm *vm, const struct kernel *kernel,
	       const struct qemu *qemu, struct buf *out, struct err *e)
{
	const struct kernel_entry *entry = kernel_entry(kernel);
	const struct vm_config c = { .qemu = qemu,
				     .vmlinux = entry->boot,
				     .cpu = QEMU_CPU,
				     .append = KERNEL_WORDS " mitigations=off",
				     .mode = VM_REPEATABLE,
				     .ram_mb = RAM_MB };
	int r = vm_prepare(vm, &c, e);

	if (!r)
		r = write_initramfs(vm, entry->bits, e);
	if (!r)
		r = write_parcel(q, vm, e);
	if (!r)
		r = vm_start(vm, &c, VM_FROM_BOOT, e);
	if (!r)
		r = listen(q, vm, out, e);
	return r;
}

static int ask_symbols(const struct kernel *kernel, const struct qemu *qemu, struct buf *out,
		       struct err *e)
{
	struct vm vm;
	int r = ask(&symbols, &vm, kernel, qemu, out, e);

	vm_free(&vm);
	return r;
}

/* Init's facts still hold when QEMU has been ended: we own its memory. */
static int calibrate(struct kernel *kernel, const struct qemu *qemu, struct klayout *layout,
		     struct err *e)
{
	const struct ksyms *ksyms = kernel_symbols(kernel, e);
	struct buf said = { 0 };
	struct vm vm;
	int r = ask(&facts, &vm, kernel, qemu, &said, e);
	const size_t size = (size_t)RAM_MB << 20;
	void *ram = MAP_FAILED;

	if (!r) {
		vm_stop(&vm);
		ram = mmap(NULL, size, PROT_READ, MAP_SHARED, vm.ram_fd, 0);
		if (ram == MAP_FAILED)
			r = err_set(e, -errno, "the guest's memory: %s", strerror(errno));
	}
	if (!r)
		r = klayout_find(layout,
				 &(struct klayout_guest){
					 .ram = ram,
					 .size = size,
					 .facts = buf_str(&said),
					 .text = ksyms_addr(ksyms, "_text"),
					 .etext = ksyms_addr(ksyms, "_etext"),
					 .entry_int80 = ksyms_addr(ksyms, "entry_INT80_32") },
				 e);
	if (ram != MAP_FAILED)
		munmap(ram, size);
	vm_free(&vm);
	buf_free(&said);
	return r;
}

int probe_symbols(struct kernel *kernel, const struct qemu *qemu, progress_fn progress, void *ctx,
		  struct err *e)
{
	struct buf text = { 0 };
	int r;

	if (kernel_symbols(kernel, e))
		return 0;
	if (errno != ENOTSUP)
		return -EINVAL;
	if (progress)
		progress(ctx, "asking the kernel for its symbols");
	r = ask_symbols(kernel, qemu, &text, e);
	if (!r)
		r = kernel_keep_symbols(kernel, &text, e);
	buf_free(&text);
	return r;
}

int probe_layout(struct kernel *kernel, const struct qemu *qemu, progress_fn progress, void *ctx,
		 struct err *e)
{
	struct klayout layout;
	int r;

	if (kernel_layout(kernel))
		return 0;
	if (progress)
		progress(ctx, "looking for the layout of the kernel's structures");
	r = calibrate(kernel, qemu, &layout, e);
	return r ? r : kernel_keep_layout(kernel, &layout, e);
}
