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
#include "base/file.h"
#include "engine/vm/files/files.h"
#include "engine/vm/session.h"
#include "engine/vm/setup.h"
#include "guest/protocol.h"
#include "kernels/klayout.h"
#include "sym/ksyms.h"

#define RAM_MB      512
#define SYMBOLS_MAX (64u << 20)

/* What can be asked for. */
static const struct question {
	uint32_t flag;
	const char *word; /* of the line in front of the answer, with the space behind it */
	const char *what; /* for messages */
} symbols = { SPEC_SYMBOLS, "symbols ", "its symbols" },
  facts = { SPEC_CALIBRATE, "facts ", "its structures" };

/* Behind the line "symbols BYTES" the text, as it is. False: not there yet. */
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

/* A specification without a job, and nothing else. */
static int write_parcel(const struct question *q, struct vm *vm, struct err *e)
{
	struct files *parcel = files_new();
	struct buf spec = { 0 };
	int r;

	spec_begin(&spec, SPEC_DEBUGCON | q->flag);
	spec_end(&spec);
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
	int r = boot ? set_up_init(boot, bits, NULL, 0, e) : -ENOMEM;

	if (!r)
		r = files_write(boot, vm->initrd_fd, e);
	files_free(boot);
	return r;
}

/* The VM runs on, and is the caller's to vm_free(), also after an error. */
static int ask(const struct question *q, struct vm *vm, const struct kernel_entry *kernel,
	       const struct qemu *qemu, struct buf *out, struct err *e)
{
	const struct vm_config c = { .qemu = qemu,
				     .vmlinux = kernel->boot,
				     .cpu = RECORD_CPU,
				     .append = KERNEL_WORDS " mitigations=off",
				     .mode = VM_REPEATABLE,
				     .ram_mb = RAM_MB };
	int r = vm_prepare(vm, &c, e);

	if (!r)
		r = write_initramfs(vm, kernel->bits, e);
	if (!r)
		r = write_parcel(q, vm, e);
	if (!r)
		r = vm_start(vm, &c, VM_FROM_BOOT, e);
	if (!r)
		r = listen(q, vm, out, e);
	return r;
}

static int ask_symbols(const struct kernel_entry *kernel, const struct qemu *qemu, struct buf *out,
		       struct err *e)
{
	struct vm vm;
	int r = ask(&symbols, &vm, kernel, qemu, out, e);

	vm_free(&vm);
	return r;
}

/* What init has said is still so when QEMU has been ended: its memory is ours. */
static int calibrate(const struct kernel_entry *kernel, const struct qemu *qemu,
		     const struct ksyms *ksyms, struct klayout *layout, struct err *e)
{
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

/* The answer lies beside the image, in the file `path`, or, where nothing can be written, in memory
 * for this run: then `path` is changed. */
static int keep(const struct buf *text, char *path, size_t size)
{
	char unfinished[4096 + 64];
	int fd;

	snprintf(unfinished, sizeof(unfinished), "%s.new-%d", path, getpid());
	fd = open(unfinished, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
	if (fd >= 0) {
		bool whole = !file_write(fd, text->data, text->len);

		close(fd);
		if (whole && !rename(unfinished, path))
			return 0;
		unlink(unfinished);
	}
	fd = memfd_create("symbols", MFD_CLOEXEC);
	snprintf(path, size, "/proc/self/fd/%d", fd);
	return fd >= 0 ? file_write(fd, text->data, text->len) : -errno;
}

static void file_beside(const struct kernel_entry *k, const char *name, char *path, size_t size)
{
	snprintf(path, size, "%.*s/%s", (int)(strrchr(k->vmlinux, '/') - k->vmlinux), k->vmlinux,
		 name);
}

int symbols_of_image(struct ksyms **symbols, const struct kernel_entry *kernel,
		     const struct qemu *qemu, progress_fn progress, void *ctx, struct err *e)
{
	char path[4096 + 16];
	struct buf text = { 0 };
	int r = 0;

	file_beside(kernel, "symbols", path, sizeof(path));
	if (access(path, R_OK) < 0) {
		errno = 0;
		*symbols = ksyms_open(kernel->vmlinux, e);
		if (*symbols || errno != ENOTSUP)
			return *symbols ? 0 : -EINVAL;
		if (progress)
			progress(ctx, "asking the kernel for its symbols");
		r = ask_symbols(kernel, qemu, &text, e);
		if (!r && (r = keep(&text, path, sizeof(path))) < 0)
			err_set(e, r, "the kernel's symbols: %s", strerror(-r));
		buf_free(&text);
	}
	if (!r && !(*symbols = ksyms_open_text(kernel->vmlinux, path, e)))
		r = -EINVAL;
	return r;
}

/* False where the file is not there, or is not whole. */
static bool read_layout(struct klayout *layout, const char *path)
{
	char text[4096];
	FILE *f = fopen(path, "re");
	size_t n = f ? fread(text, 1, sizeof(text) - 1, f) : 0;

	if (f)
		fclose(f);
	text[n] = '\0';
	return klayout_parse(layout, text);
}

bool layout_is_known(struct klayout *layout, const struct kernel_entry *kernel)
{
	char path[4096 + 16];

	file_beside(kernel, "layout", path, sizeof(path));
	return read_layout(layout, path);
}

int layout_of_image(struct klayout *layout, const struct kernel_entry *kernel,
		    const struct qemu *qemu, const struct ksyms *ksyms, progress_fn progress,
		    void *ctx, struct err *e)
{
	char path[4096 + 16], text[4096];
	struct buf lines = { 0 };
	int r;

	if (layout_is_known(layout, kernel))
		return 0;
	file_beside(kernel, "layout", path, sizeof(path));
	if (progress)
		progress(ctx, "looking where the kernel keeps what");
	r = calibrate(kernel, qemu, ksyms, layout, e);
	if (r)
		return r;
	klayout_text(layout, text, sizeof(text));
	buf_puts(&lines, text);
	keep(&lines, path, sizeof(path)); /* else the next run looks again */
	buf_free(&lines);
	return 0;
}
