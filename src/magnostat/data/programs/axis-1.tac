magnostat program 1
State solid_a pool 0.0
State solid_b pool 0.0
State solid_c pool 0.0
State residue pool 0.0
State stomach pool 0.1
State small_bowel pool 1.0
State colon pool 8.0
State TRPM6_gut signal 1.0
State plasma pool 2.49
State interstitium pool 6.88
State depot pool 0.0
State fast pool 8.2
State organs pool 17.0
State muscle pool 74.16
State deep pool 300.0
State red_cells pool 4.2
State surface pool 104.7
State crystal pool 455.3
State bone_calcium pool 104.0
State mineral pool 24900.0
State bone_phosphate pool 11554.0
State osteoblast signal 1.0
State TRPM6_kidney signal 1.0
State sodium pool 2100.0
State aldosterone signal 1.0
State potassium_gut pool 4.67
State potassium pool 68.2
State cell_potassium pool 3197.0
State calcium_gut pool 2.91
State calcium pool 24.5
State phosphate_gut pool 2.64
State phosphate pool 19.78
State cell_phosphate pool 626.0
State FGF23 signal 1.0
State PTH signal 1.0
State gland signal 1.0
State calcitriol signal 1.0
State citrate pool 0.0
State L1:solid_a pool 0.0
State L1:solid_b pool 0.0
State L1:solid_c pool 0.0
State L1:residue pool 0.0
State L1:stomach pool 0.0
State L1:small_bowel pool 0.0
State L1:colon pool 0.0
State L1:plasma pool 0.0
State L1:interstitium pool 0.0
State L1:depot pool 0.0
State L1:fast pool 0.0
State L1:organs pool 0.0
State L1:muscle pool 0.0
State L1:deep pool 0.0
State L1:red_cells pool 0.0
State L1:surface pool 0.0
State L1:crystal pool 0.0
Parameter gut.tau_stomach 0.9
Parameter gut.tau_small 4.0
Parameter gut.tau_colon 30.0
Parameter gut.V_small 0.2534
Parameter gut.K_small 0.1744
Parameter gut.k_leak 0.0175
Parameter gut.V_colon 0.02923
Parameter gut.K_colon 2.0
Parameter gut.k_leak_colon 0.0003
Parameter gut.k_secretion 0.02957
Parameter gut.k_shed 0.02898
Parameter gut.g_TRPM6 0.2
Parameter gut.c_TRPM6 0.08
Parameter gut.e_oestrogen 0.05
Parameter gut.e_insulin 0.05
Parameter gut.e_EGF 0.1
Parameter gut.e_PTH 0.05
Parameter gut.e_FGF23 0.025
Parameter gut.acid 1.0
Parameter gut.e_acid 0.3
Parameter gut.flora 1.0
Parameter gut.e_flora 0.1
Parameter gut.tau_TRPM6 168.0
Parameter gut.E_TRPM6 1.0
Parameter gut.E_leak 1.0
Parameter plasma.V_p 3.0
Parameter plasma.V_i 12.0
Parameter plasma.albumin 42.0
Parameter plasma.b_complex 0.1129
Parameter plasma.E_complex 1.0
Parameter plasma.b_albumin 0.0119
Parameter plasma.s_pH 0.323
Parameter plasma.e_FFA 0.03
Parameter plasma.set_point 0.573
Parameter plasma.Q_capillary 150.0
Parameter plasma.k_depot 0.317
Parameter plasma.stated_at 0.85
Parameter plasma.k_sweat 0.00686
Parameter cells.fast0 8.2
Parameter cells.tau_fast 0.3463
Parameter cells.organs0 17.0
Parameter cells.tau_organs 10.36
Parameter cells.muscle0 74.16
Parameter cells.tau_muscle 92.8
Parameter cells.deep0 300.0
Parameter cells.tau_deep 12000.0
Parameter cells.capacity 1.075
Parameter cells.K_uptake 0.01201
Parameter cells.g_uptake 0.6
Parameter cells.E_efflux 1.0
Parameter cells.e_insulin 0.1255
Parameter cells.e_catecholamines 0.1204
Parameter cells.ATP 0.8
Parameter cells.E_ATP 1.0
Parameter cells.K_ATP 0.16
Parameter cells.free0 0.6
Parameter erythrocyte.volume 2.0
Parameter erythrocyte.content0 2.1
Parameter erythrocyte.tau_membrane 235.0
Parameter erythrocyte.capacity 1.075
Parameter erythrocyte.K_uptake 0.012
Parameter erythrocyte.tau_life 2880.0
Parameter erythrocyte.young 1.0
Parameter erythrocyte.free0 0.205
Parameter erythrocyte.ATP 0.6
Parameter erythrocyte.K_ATP 0.4
Parameter bone.surface0 100.7
Parameter bone.tau_surface 367.6
Parameter bone.richness 0.01829
Parameter bone.e_osteoid 0.5
Parameter bone.turnover 0.3
Parameter bone.mineral0 24900.0
Parameter bone.exchangeable0 100.0
Parameter bone.exchange 3.7
Parameter bone.e_exchange 0.1709
Parameter bone.r_min 0.3302
Parameter bone.e_PTH 0.5515
Parameter bone.E_resorption 1.0
Parameter bone.E_formation 1.0
Parameter bone.e_phosphate 0.165
Parameter bone.tau_osteoblast 720.0
Parameter bone.P_Ca 0.464
Parameter kidney.GFR 7.2
Parameter kidney.follows 0.2985
Parameter kidney.E_volume 1.0
Parameter kidney.kappa 2.215
Parameter kidney.CLDN16_19 1.0
Parameter kidney.CLDN10 1.0
Parameter kidney.a_CLDN10 1.5
Parameter kidney.d_CLDN10 0.5
Parameter kidney.NKCC2 1.0
Parameter kidney.ROMK 1.0
Parameter kidney.NaKATPase 1.0
Parameter kidney.s_CaSR 0.71
Parameter kidney.n_CaSR 3.33
Parameter kidney.c_CaSR 1.247
Parameter kidney.E_CaSR 1.0
Parameter kidney.h_PTH 0.05
Parameter kidney.V_DCT 0.1038
Parameter kidney.K_DCT 0.002273
Parameter kidney.E_DCT 1.0
Parameter kidney.e_EGF 0.5849
Parameter kidney.e_NCC 0.15
Parameter kidney.s_pH 0.3
Parameter kidney.g_TRPM6 0.15
Parameter kidney.e_insulin 0.1
Parameter kidney.e_aldosterone 0.1
Parameter kidney.e_oestrogen 0.05
Parameter kidney.tau_TRPM6 72.0
Parameter sodium.concentration 140.0
Parameter sodium.e_volume 12.21
Parameter sodium.usual 7.2
Parameter sodium.n_nephron 0.6513
Parameter sodium.e_plasma 0.45
Parameter sodium.k_PT 2.03
Parameter sodium.E_PT 1.0
Parameter sodium.k_TAL 3.125
Parameter sodium.e_TAL 0.5
Parameter sodium.k_DCT 1.667
Parameter sodium.NCC 1.0
Parameter sodium.e_NCC 0.6659
Parameter sodium.p_NCC 1.298
Parameter sodium.k_CD 4.26
Parameter sodium.ENaC 1.0
Parameter sodium.NEDD4_2 1.0
Parameter sodium.n_NEDD4_2 0.2
Parameter sodium.k_skin 0.5
Parameter sodium.e_skin 4.0
Parameter sodium.E_RAAS 1.0
Parameter sodium.e_RAAS 19.4
Parameter sodium.a_K 1.535
Parameter sodium.a_Mg 0.794
Parameter sodium.tau_aldosterone 2.0
Parameter potassium.a_absorbed 14.0
Parameter potassium.tau_gut 24.0
Parameter potassium.reference 4.2
Parameter potassium.content 3120.0
Parameter potassium.exchange 85.0
Parameter potassium.K_pump 0.333
Parameter potassium.n_pump 0.251
Parameter potassium.e_insulin 0.04213
Parameter potassium.e_catecholamines 0.02789
Parameter potassium.k_colon 0.1
Parameter potassium.e_colon 4.0
Parameter potassium.secretion 1.81
Parameter potassium.E_secretion 1.0
Parameter potassium.e_flow 0.531
Parameter potassium.e_K 3.148
Parameter potassium.r_ROMK 1.074
Parameter potassium.at_rest 24.5
Parameter calcium.tau_gut 4.0
Parameter calcium.a_passive 0.191
Parameter calcium.a_active 0.248
Parameter calcium.K_active 20.0
Parameter calcium.k_secretion 0.125
Parameter calcium.reference 1.25
Parameter calcium.b_complex 0.128
Parameter calcium.b_albumin 0.0179
Parameter calcium.s_pH 0.31
Parameter calcium.follows 0.985
Parameter calcium.kappa 1.127
Parameter calcium.E_TAL 1.0
Parameter calcium.a_TAL 0.5421
Parameter calcium.w_TAL 0.4082
Parameter calcium.n_TAL 3.86
Parameter calcium.V_DCT 0.1764
Parameter calcium.v_min 0.4756
Parameter calcium.K_PTH 5.318
Parameter calcium.e_calcitriol 0.1
Parameter calcium.E_DCT 1.0
Parameter calcium.K_DCT 0.004
Parameter phosphate.tau_gut 4.0
Parameter phosphate.a_absorbed 1.857
Parameter phosphate.c_absorbed 0.2
Parameter phosphate.reference 1.15
Parameter phosphate.content 600.0
Parameter phosphate.exchange 22.0
Parameter phosphate.K_cells 0.5
Parameter phosphate.e_insulin 0.1
Parameter phosphate.f_filtered 0.95
Parameter phosphate.TmP 1.4
Parameter phosphate.E_TmP 1.0
Parameter phosphate.K_TmP 0.05
Parameter phosphate.e_PTH 0.3929
Parameter phosphate.e_FGF23 0.5321
Parameter phosphate.p_FGF23 5.385
Parameter phosphate.usual 1.128
Parameter phosphate.E_FGF23 1.0
Parameter phosphate.tau_FGF23 24.0
Parameter phosphate.b_P 1.5
Parameter phosphate.b_Ca 1.0
Parameter phosphate.b_Mg 1.0
Parameter parathyroid.reference 28.0
Parameter parathyroid.most 4.2
Parameter parathyroid.least 0.25
Parameter parathyroid.m_secretion 13.0
Parameter parathyroid.E_set 1.0
Parameter parathyroid.E_gland 1.0
Parameter parathyroid.w_Mg 0.2
Parameter parathyroid.K_Mg 4.345
Parameter parathyroid.q_Mg 9.0
Parameter parathyroid.K_permit 0.905
Parameter parathyroid.f_least 0.02
Parameter parathyroid.tau_PTH 0.06
Parameter parathyroid.given 0.0
Parameter parathyroid.g_calcitriol 0.5623
Parameter parathyroid.g_P 1.129
Parameter parathyroid.g_Ca 2.687
Parameter parathyroid.most_gland 6.0
Parameter parathyroid.tau_gland 720.0
Parameter parathyroid.E_PTH 1.0
Parameter parathyroid.basal 0.02
Parameter parathyroid.r_PTH 0.95
Parameter calcitriol.reference 55.0
Parameter calcitriol.E_1a 1.0
Parameter calcitriol.given 0.0
Parameter calcitriol.b_1a 0.4905
Parameter calcitriol.K_1a 0.9662
Parameter calcitriol.z_1a 0.7478
Parameter calcitriol.z_24 0.2779
Parameter calcitriol.f_1a 0.2511
Parameter calcitriol.n_1a 0.3054
Parameter calcitriol.extrarenal 0.05
Parameter calcitriol.usual 7.2
Parameter calcitriol.tau_calcitriol 8.0
Parameter citrate.metal 1.77
Parameter citrate.K_bond 1.3
Parameter citrate.strength 2.0
Parameter citrate.k_metabolism 2.75
Parameter dialyser.clearance_Mg 0.0
Parameter dialyser.clearance_Ca 0.0
Parameter dialyser.clearance_K 0.0
Parameter dialyser.clearance_P 0.0
Parameter dialyser.clearance_citrate 0.0
Parameter dialyser.convected 0.0
Parameter dialyser.replaced 0.0
Parameter dialyser.ultrafiltered 0.0
Parameter dialyser.dwell 0.0
Parameter dialyser.bath_Mg 0.0
Parameter dialyser.bath_Ca 0.0
Parameter dialyser.bath_K 0.0
Parameter dialyser.bath_P 0.0
Parameter dialyser.bath_citrate 0.0
Parameter dialyser.circuit_citrate 0.0
Parameter dialyser.holds_calcium 0.0
Parameter signal.pH 7.4
Parameter signal.insulin 1.0
Parameter signal.oestrogen 1.0
Parameter signal.EGF 1.0
Parameter signal.catecholamines 1.0
Parameter signal.fatty_acids 1.0
Parameter signal.e_lipolysis 0.3
Parameter input.diet 0.0
Parameter input.drunk 0.0
Parameter input.solid_a 0.0
Parameter input.solid_b 0.0
Parameter input.solid_c 0.0
Parameter input.inert 0.0
Parameter input.infused 0.0
Parameter input.injected 0.0
Parameter input.k_diss_a 0.0
Parameter input.k_diss_b 0.0
Parameter input.k_diss_c 0.0
Parameter input.lost_gut 0.0
Parameter input.lost_sweat 0.0
Parameter input.lost_blood 0.0
Parameter input.diet_Ca 0.0
Parameter input.diet_P 0.0
Parameter input.diet_K 0.0
Parameter input.diet_Na 0.0
Parameter input.infused_Ca 0.0
Parameter input.infused_P 0.0
Parameter input.infused_K 0.0
Parameter input.infused_citrate 0.0
Parameter L1:drunk 0.0
Parameter L1:infused 0.0
state 0
state 1
state 2
state 3
state 4
state 5
state 6
state 7
state 8
state 9
state 10
state 11
state 12
state 13
state 14
state 15
state 16
state 17
state 18
state 19
state 20
state 21
state 22
state 23
state 24
state 25
state 26
state 27
state 28
state 29
state 30
state 31
state 32
state 33
state 34
state 35
state 36
state 37
state 38
state 39
state 40
state 41
state 42
state 43
state 44
state 45
state 46
state 47
state 48
state 49
state 50
state 51
state 52
state 53
state 54
parameter 0
parameter 1
parameter 2
parameter 3
parameter 4
parameter 5
parameter 6
parameter 7
parameter 8
parameter 9
parameter 10
parameter 11
parameter 12
parameter 13
parameter 14
parameter 15
parameter 16
parameter 17
parameter 18
parameter 19
parameter 20
parameter 21
parameter 22
parameter 23
parameter 24
parameter 25
parameter 26
parameter 27
parameter 28
parameter 29
parameter 30
parameter 31
parameter 32
parameter 33
parameter 34
parameter 35
parameter 36
parameter 37
parameter 38
parameter 39
parameter 40
parameter 41
parameter 42
parameter 43
parameter 44
parameter 45
parameter 46
parameter 47
parameter 48
parameter 49
parameter 50
parameter 51
parameter 52
parameter 53
parameter 54
parameter 55
parameter 56
parameter 57
parameter 58
parameter 59
parameter 60
parameter 61
parameter 62
parameter 63
parameter 64
parameter 65
parameter 66
parameter 67
parameter 68
parameter 69
parameter 70
parameter 71
parameter 72
parameter 73
parameter 74
parameter 75
parameter 76
parameter 77
parameter 78
parameter 79
parameter 80
parameter 81
parameter 82
parameter 83
parameter 84
parameter 85
parameter 86
parameter 87
parameter 88
parameter 89
parameter 90
parameter 91
parameter 92
parameter 93
parameter 94
parameter 95
parameter 96
parameter 97
parameter 98
parameter 99
parameter 100
parameter 101
parameter 102
parameter 103
parameter 104
parameter 105
parameter 106
parameter 107
parameter 108
parameter 109
parameter 110
parameter 111
parameter 112
parameter 113
parameter 114
parameter 115
parameter 116
parameter 117
parameter 118
parameter 119
parameter 120
parameter 121
parameter 122
parameter 123
parameter 124
parameter 125
parameter 126
parameter 127
parameter 128
parameter 129
parameter 130
parameter 131
parameter 132
parameter 133
parameter 134
parameter 135
parameter 136
parameter 137
parameter 138
parameter 139
parameter 140
parameter 141
parameter 142
parameter 143
parameter 144
parameter 145
parameter 146
parameter 147
parameter 148
parameter 149
parameter 150
parameter 151
parameter 152
parameter 153
parameter 154
parameter 155
parameter 156
parameter 157
parameter 158
parameter 159
parameter 160
parameter 161
parameter 162
parameter 163
parameter 164
parameter 165
parameter 166
parameter 167
parameter 168
parameter 169
parameter 170
parameter 171
parameter 172
parameter 173
parameter 174
parameter 175
parameter 176
parameter 177
parameter 178
parameter 179
parameter 180
parameter 181
parameter 182
parameter 183
parameter 184
parameter 185
parameter 186
parameter 187
parameter 188
parameter 189
parameter 190
parameter 191
parameter 192
parameter 193
parameter 194
parameter 195
parameter 196
parameter 197
parameter 198
parameter 199
parameter 200
parameter 201
parameter 202
parameter 203
parameter 204
parameter 205
parameter 206
parameter 207
parameter 208
parameter 209
parameter 210
parameter 211
parameter 212
parameter 213
parameter 214
parameter 215
parameter 216
parameter 217
parameter 218
parameter 219
parameter 220
parameter 221
parameter 222
parameter 223
parameter 224
parameter 225
parameter 226
parameter 227
parameter 228
parameter 229
parameter 230
parameter 231
parameter 232
parameter 233
parameter 234
parameter 235
parameter 236
parameter 237
parameter 238
parameter 239
parameter 240
parameter 241
parameter 242
parameter 243
parameter 244
parameter 245
parameter 246
parameter 247
parameter 248
parameter 249
parameter 250
parameter 251
parameter 252
parameter 253
parameter 254
parameter 255
parameter 256
parameter 257
parameter 258
parameter 259
parameter 260
parameter 261
parameter 262
parameter 263
parameter 264
parameter 265
parameter 266
parameter 267
parameter 268
parameter 269
parameter 270
parameter 271
parameter 272
parameter 273
parameter 274
parameter 275
add 80 81
mul 164 331
div 23 332
power 304 306
mul 305 334
mul 333 331
div 37 336
sub 337 280
add 337 280
add 339 281
mul 337 280
const 2.0
mul 342 341
mul 338 338
add 340 339
mul 281 345
add 344 346
sqrt 347
add 340 348
div 343 349
sub 280 350
div 350 351
mul 282 352
mul 283 37
power 333 168
mul 80 355
mul 168 80
sub 331 357
sub 331 80
div 358 359
power 333 360
mul 81 361
mul 82 80
div 363 356
div 8 356
mul 83 84
add 366 353
mul 85 364
const 2.302585092994046
mul 369 86
const 7.4
sub 300 371
mul 370 372
exp 373
mul 368 374
power 335 87
mul 375 376
add 367 377
const 1.0
add 379 378
div 365 380
add 379 367
mul 381 382
div 383 88
div 9 362
add 379 83
mul 381 386
div 387 88
div 385 88
mul 89 383
mul 89 385
mul 90 10
mul 92 384
div 365 91
mul 108 107
add 379 109
mul 395 396
sub 379 107
div 13 97
sub 399 397
mul 398 109
sub 400 401
mul 402 402
const 4.0
mul 404 398
mul 405 109
mul 406 399
add 403 407
sqrt 408
mul 342 109
mul 410 399
sub 409 402
div 411 412
div 12 95
sub 414 397
sub 415 401
mul 416 416
mul 406 414
add 417 418
sqrt 419
mul 410 414
sub 420 416
div 421 422
sub 379 101
add 379 101
add 425 102
mul 342 101
mul 424 424
add 426 425
mul 102 429
add 428 430
sqrt 431
add 426 432
div 427 433
sub 379 103
mul 103 413
add 435 436
div 101 437
sub 389 438
add 389 438
add 440 102
mul 389 438
mul 342 442
mul 439 439
add 441 440
mul 102 445
add 444 446
sqrt 447
add 441 448
div 443 449
div 450 434
power 301 105
power 304 106
mul 452 453
mul 454 451
mul 110 413
mul 93 389
div 457 94
div 11 94
mul 95 455
div 460 96
mul 104 95
mul 462 423
div 463 96
mul 97 455
div 465 98
mul 104 97
mul 467 413
div 468 98
mul 99 108
add 109 413
div 413 471
mul 396 472
mul 470 473
div 474 100
div 14 100
mul 79 60
mul 477 5
mul 78 7
mul 479 58
add 59 5
div 5 481
mul 480 482
mul 479 61
add 62 6
div 6 485
mul 484 486
mul 79 63
mul 488 6
add 487 489
mul 315 0
mul 316 1
mul 317 2
div 0 56
div 1 56
div 2 56
div 4 55
add 478 483
div 5 56
div 6 57
div 3 57
mul 64 384
mul 65 414
mul 111 112
sub 379 114
add 379 114
add 506 115
mul 342 114
mul 505 505
add 507 506
mul 115 510
add 509 511
sqrt 512
add 507 513
div 508 514
div 15 504
add 379 120
mul 119 517
sub 379 119
sub 516 518
mul 519 120
sub 520 521
mul 522 522
mul 404 519
mul 524 120
mul 525 516
add 523 526
sqrt 527
mul 342 120
mul 529 516
sub 528 522
div 530 531
div 15 111
mul 118 532
sub 384 114
add 384 114
add 536 115
mul 384 114
mul 342 538
mul 535 535
add 537 536
mul 115 541
add 540 542
sqrt 543
add 537 544
div 539 545
mul 504 546
div 547 515
div 548 113
mul 504 532
div 550 113
mul 504 117
mul 552 414
div 553 116
mul 117 15
div 555 116
mul 145 146
mul 557 147
sub 379 144
mul 144 142
add 559 560
mul 558 561
div 26 336
div 563 190
neg 165
power 333 565
div 137 166
power 567 167
mul 566 568
mul 169 170
mul 570 569
add 379 571
div 379 572
mul 171 562
power 569 172
mul 574 575
add 379 576
div 573 577
add 379 180
mul 179 579
mul 180 413
add 379 581
div 580 582
power 24 175
mul 174 584
neg 176
power 564 586
mul 585 587
div 588 583
mul 173 589
add 379 590
div 578 591
mul 177 178
mul 593 24
div 594 583
add 379 595
div 592 596
mul 137 164
mul 598 597
sub 379 573
mul 596 599
sub 596 379
mul 602 599
power 333 182
mul 181 604
sub 379 194
mul 194 413
add 606 607
power 301 195
mul 608 609
power 304 196
mul 610 611
add 379 203
mul 203 413
mul 614 413
add 379 615
div 613 616
mul 601 177
add 379 177
mul 204 619
div 618 620
power 621 201
mul 199 200
div 603 204
mul 623 624
mul 625 622
mul 626 617
power 564 202
mul 627 628
mul 190 564
mul 188 25
div 631 189
div 25 189
mul 192 612
add 379 193
add 193 564
div 564 636
mul 635 637
mul 634 638
mul 192 27
div 640 191
power 564 198
mul 197 642
mul 384 413
const 0.5
mul 645 255
power 644 646
power 256 255
sub 379 257
mul 649 647
add 379 648
mul 650 651
add 647 648
div 652 653
add 257 654
mul 34 265
sub 379 267
mul 657 655
add 267 658
mul 656 659
sub 379 266
mul 661 660
add 266 662
div 82 355
sub 379 142
mul 143 665
add 379 666
mul 141 667
mul 668 562
add 379 208
add 208 36
div 36 671
mul 670 672
mul 207 673
add 206 674
mul 675 28
div 676 205
mul 211 84
add 678 352
mul 212 664
mul 369 213
mul 681 372
exp 682
mul 680 683
add 379 679
add 685 684
mul 356 686
mul 362 685
add 687 688
div 29 689
div 690 210
sub 388 379
mul 218 692
add 691 693
mul 151 694
add 379 217
power 695 219
mul 217 697
add 379 698
div 696 699
neg 215
mul 701 216
mul 702 669
mul 703 700
exp 704
mul 690 685
mul 214 600
sub 379 707
mul 706 708
mul 709 705
sub 379 221
add 379 222
add 222 663
div 663 713
mul 712 714
mul 711 715
add 221 716
mul 220 224
mul 718 717
power 36 223
mul 719 720
sub 710 721
add 710 721
add 723 225
mul 710 721
mul 342 725
mul 722 722
add 724 723
mul 225 728
add 727 729
sqrt 730
add 724 731
div 726 732
sub 710 733
mul 690 686
div 28 205
mul 209 691
mul 137 734
sub 379 228
mul 228 36
add 739 740
mul 227 741
div 31 336
div 743 229
mul 235 236
neg 238
power 663 746
mul 745 747
neg 239
power 33 749
mul 748 750
mul 234 743
mul 742 30
div 753 226
div 30 226
power 301 233
mul 231 756
add 379 232
add 232 744
div 744 759
mul 758 760
mul 757 761
mul 231 32
div 763 230
sub 752 751
add 752 751
add 766 237
mul 752 751
mul 342 768
mul 765 765
add 767 766
mul 237 771
add 770 772
sqrt 773
add 767 774
div 769 775
sub 752 776
mul 137 777
power 744 244
power 691 245
mul 779 780
neg 246
power 388 782
mul 781 783
sub 379 130
power 663 131
mul 785 786
add 130 787
mul 132 788
mul 125 789
mul 790 19
div 791 126
mul 125 133
mul 793 21
mul 794 691
power 744 134
mul 795 796
mul 128 691
neg 129
power 663 799
mul 798 800
mul 128 18
div 802 127
mul 121 389
power 21 124
mul 804 805
div 806 122
div 16 122
mul 123 797
mul 809 389
mul 790 17
div 811 126
mul 136 797
mul 790 20
div 814 126
mul 138 139
mul 816 600
mul 817 383
mul 151 383
div 819 148
power 820 149
mul 151 691
power 822 150
mul 821 823
add 379 824
div 379 825
mul 140 668
mul 827 562
mul 828 826
power 663 152
mul 829 830
sub 383 818
neg 831
exp 833
sub 379 834
mul 832 835
sub 832 836
sub 379 156
mul 156 303
add 838 839
sub 379 157
mul 157 174
add 841 842
mul 840 843
mul 153 155
mul 845 22
mul 846 844
mul 369 158
mul 848 372
exp 849
mul 847 850
sub 837 851
add 837 851
add 853 154
mul 837 851
mul 342 855
mul 852 852
add 854 853
mul 154 858
add 857 859
sqrt 860
add 854 861
div 856 862
sub 837 863
mul 137 864
mul 253 692
add 379 254
mul 866 867
add 254 388
div 868 869
add 691 870
mul 151 871
div 872 251
sub 248 379
sub 379 249
div 874 875
sub 248 249
power 873 250
mul 876 878
add 379 879
div 877 880
add 249 881
mul 247 34
sub 379 271
add 379 272
add 272 663
div 663 886
mul 885 887
mul 884 888
add 271 889
sub 379 273
mul 273 413
add 891 892
mul 269 893
neg 275
power 33 895
mul 894 896
div 137 278
power 898 276
mul 897 899
sub 379 277
mul 901 890
mul 902 900
add 903 277
mul 268 36
sub 379 274
mul 274 413
add 906 907
mul 908 36
mul 298 292
add 337 910
add 288 289
mul 912 911
add 288 290
mul 914 297
sub 913 915
mul 916 292
sub 911 917
mul 291 292
sub 379 919
sub 911 280
add 911 280
add 922 281
mul 911 280
mul 342 924
mul 921 921
add 923 922
mul 281 927
add 926 928
sqrt 929
add 923 930
div 925 931
sub 280 932
div 932 933
mul 282 934
sub 918 280
add 918 280
add 937 281
mul 918 280
mul 342 939
mul 936 936
add 938 937
mul 281 942
add 941 943
sqrt 944
add 938 945
div 940 946
sub 280 947
div 947 948
mul 282 949
add 379 366
add 951 935
add 952 377
div 365 953
add 284 289
mul 955 954
mul 956 952
add 284 290
mul 958 293
add 951 353
add 960 377
div 365 961
sub 957 959
mul 963 292
sub 365 964
div 965 920
add 951 950
div 377 920
add 967 968
div 966 969
add 379 678
add 971 934
add 972 684
div 735 973
add 285 289
mul 975 974
mul 976 972
add 285 290
mul 978 294
add 971 352
add 980 684
div 735 981
sub 977 979
mul 983 292
sub 735 984
div 985 920
add 971 949
div 684 920
add 987 988
div 986 989
mul 299 983
const 0.0
mul 992 977
where 983 991 993
add 286 289
mul 995 630
add 286 290
mul 997 295
add 287 289
mul 999 752
add 287 290
mul 1001 296
mul 291 164
add 915 298
add 551 556
mul 319 394
add 393 1006
mul 318 394
mul 320 394
add 325 994
power 36 67
power 302 68
mul 1011 1012
power 301 69
mul 1013 1014
power 663 71
mul 1015 1016
neg 72
power 33 1018
mul 1017 1019
sub 379 70
mul 70 303
add 1021 1022
mul 1020 1023
power 73 74
mul 1024 1025
power 75 76
mul 1026 1027
sub 379 66
mul 66 413
add 1029 1030
div 1028 1031
sub 1032 7
div 1033 77
power 301 160
neg 161
power 24 1036
mul 1035 1037
power 302 162
mul 1038 1039
sub 379 159
mul 159 413
add 1041 1042
div 1040 1043
sub 1044 22
div 1045 163
neg 184
power 333 1047
mul 183 1048
power 564 185
mul 1049 1050
neg 186
power 384 1052
mul 1051 1053
sub 1054 24
div 1055 187
sub 789 21
div 1057 135
div 744 241
power 1059 240
mul 242 1060
mul 645 36
add 645 1062
mul 1061 1063
sub 1064 33
div 1065 243
neg 260
power 36 1067
power 744 261
mul 1068 1069
neg 262
power 691 1071
mul 1070 1072
mul 263 1073
sub 263 379
add 1075 1073
div 1074 1076
mul 252 35
mul 1078 882
mul 1079 655
add 1080 259
sub 1081 34
div 1082 258
sub 1077 35
div 1084 264
add 904 270
sub 1086 909
div 1087 279
mul 38 0
mul 0 0
const 1e-200
add 1090 1091
div 1089 1092
mul 491 1093
mul 39 1
mul 1 1
add 1096 1091
div 1095 1097
mul 492 1098
mul 40 2
mul 2 2
add 1101 1091
div 1100 1102
mul 493 1103
mul 494 1093
mul 495 1098
mul 496 1103
mul 42 4
mul 4 4
add 1109 1091
div 1108 1110
mul 497 1111
mul 43 5
mul 5 5
add 1114 1091
div 1113 1115
mul 498 1116
mul 499 1116
mul 44 6
mul 6 6
add 1120 1091
div 1119 1121
mul 490 1122
mul 45 8
mul 8 8
add 1125 1091
div 1124 1126
mul 502 1127
mul 49 12
mul 12 12
add 1130 1091
div 1129 1131
mul 503 1132
mul 500 1122
mul 41 3
mul 3 3
add 1136 1091
div 1135 1137
mul 501 1138
mul 47 10
mul 10 10
add 1141 1091
div 1140 1142
mul 392 1143
mul 390 1127
mul 46 9
mul 9 9
add 1147 1091
div 1146 1148
mul 391 1149
mul 458 1149
mul 48 11
mul 11 11
add 1153 1091
div 1152 1154
mul 459 1155
mul 461 1149
mul 464 1132
mul 466 1149
mul 50 13
mul 13 13
add 1161 1091
div 1160 1162
mul 469 1163
mul 475 1163
mul 51 14
mul 14 14
add 1167 1091
div 1166 1168
mul 476 1169
mul 549 1127
mul 554 1132
mul 52 15
mul 15 15
add 1174 1091
div 1173 1175
mul 1005 1176
mul 807 1149
mul 53 16
mul 16 16
add 1180 1091
div 1179 1181
mul 808 1182
mul 810 1149
mul 54 17
mul 17 17
add 1186 1091
div 1185 1187
mul 812 1188
mul 865 1127
mul 1007 1127
mul 1008 1127
mul 1009 1127
mul 957 1127
add 307 308
add 1195 491
sub 309 491
add 1196 492
sub 310 492
add 1198 493
sub 311 493
add 312 494
sub 1197 494
add 1202 495
sub 1199 495
add 1204 496
sub 1201 496
sub 1200 497
add 313 498
sub 497 498
sub 1210 499
add 1209 490
sub 499 490
add 1213 502
sub 1212 502
add 1214 503
sub 1216 500
sub 1206 501
add 1215 392
sub 314 392
sub 1219 390
neg 391
add 1221 391
sub 390 391
sub 1224 458
add 1225 459
sub 458 459
sub 461 503
sub 1226 461
add 1229 464
sub 1228 464
sub 1230 466
add 1232 469
sub 466 469
sub 1234 475
add 1235 476
sub 475 476
sub 1223 549
add 549 554
sub 1231 554
add 1238 1005
sub 1239 1005
sub 1233 807
add 1243 808
sub 807 808
sub 1244 810
add 1246 812
sub 810 812
neg 865
sub 1241 865
neg 1007
sub 1250 1007
sub 1252 1008
sub 1253 1009
sub 1254 957
add 1255 959
add 1010 677
sub 321 677
sub 1258 736
sub 1257 737
sub 1260 801
add 1261 803
sub 801 803
sub 1262 797
add 1264 792
sub 797 792
sub 1265 738
sub 1267 977
add 1268 979
add 326 754
sub 322 754
sub 1271 755
sub 1270 762
add 1273 764
sub 762 764
sub 1274 813
add 1276 815
sub 813 815
sub 1277 778
sub 1279 1000
add 1280 1002
add 327 632
sub 323 632
sub 1283 633
sub 1282 639
add 1285 641
sub 639 641
sub 1286 643
sub 1288 629
sub 1289 996
add 1290 998
sub 324 599
sub 1292 605
sub 1293 1003
sub 328 354
sub 1295 913
add 1296 1004
neg 1094
neg 1099
add 1094 1099
neg 1104
add 1300 1104
sub 1298 1105
add 1105 1106
sub 1299 1106
add 1304 1107
sub 1301 1107
sub 1302 1112
sub 1112 1117
sub 1309 1118
add 1117 1123
sub 1118 1123
add 1312 1128
sub 1311 1128
add 1313 1133
sub 1315 1134
sub 1306 1139
neg 1144
add 1314 1144
sub 1319 1145
add 1320 1150
sub 1145 1150
sub 1322 1151
add 1323 1156
sub 1151 1156
sub 1157 1133
sub 1324 1157
add 1327 1158
sub 1326 1158
sub 1328 1159
add 1330 1164
sub 1159 1164
sub 1332 1165
add 1333 1170
sub 1165 1170
sub 1321 1171
add 1171 1172
sub 1329 1172
add 1336 1177
sub 1337 1177
sub 1331 1178
add 1341 1183
sub 1178 1183
sub 1342 1184
add 1344 1189
sub 1184 1189
sub 1339 1190
sub 1347 1191
sub 1348 1192
sub 1349 1193
sub 1350 1194
add 1308 329
add 1351 330
div 379 332
div 379 336
mul 337 1355
add 338 338
div 645 348
div 379 349
mul 350 1359
const -1.0
div 379 351
mul 352 1362
mul 168 355
div 1364 333
where 333 1365 992
mul 360 361
div 1367 333
where 333 1368 992
div 379 356
mul 364 1370
mul 365 1370
div 379 380
mul 381 1373
div 379 88
div 379 362
mul 385 1376
div 379 91
div 379 97
add 402 402
div 645 409
div 379 412
mul 413 1382
div 379 95
add 416 416
div 645 420
div 379 422
mul 423 1387
div 379 437
mul 438 1389
add 439 439
div 645 448
div 379 449
mul 450 1393
neg 1394
div 379 434
div 379 94
div 379 96
div 379 98
div 379 471
mul 472 1400
div 379 100
div 379 481
mul 482 1403
div 379 485
mul 486 1405
div 379 56
div 379 55
div 379 57
div 379 504
add 522 522
div 645 528
div 379 531
mul 532 1413
add 535 535
div 645 544
div 379 545
mul 546 1417
div 379 515
div 379 113
div 379 116
mul 563 1355
div 379 190
mul 565 566
div 1424 333
where 333 1425 992
mul 573 573
mul 172 575
div 1428 569
where 569 1429 992
div 379 577
mul 578 1431
div 379 582
mul 583 1433
mul 175 584
div 1435 24
where 24 1436 992
mul 586 587
div 1438 564
where 564 1439 992
div 379 583
mul 589 1441
div 379 591
mul 592 1443
mul 595 1441
div 379 596
mul 597 1446
mul 182 604
div 1448 333
where 333 1449 992
div 379 616
mul 617 1451
div 379 620
mul 201 622
div 1454 621
where 621 1455 992
div 379 204
mul 202 628
div 1458 564
where 564 1459 992
div 379 189
div 379 636
mul 637 1462
div 379 191
mul 198 642
div 1465 564
where 564 1466 992
mul 646 647
div 1468 644
where 644 1469 992
div 379 653
mul 654 1471
div 379 355
mul 664 1473
div 379 671
mul 672 1475
div 379 205
div 379 689
mul 690 1478
div 379 210
mul 219 697
div 1481 695
where 695 1482 992
div 379 699
mul 700 1484
div 379 713
mul 714 1486
mul 223 720
div 1488 36
where 36 1489 992
add 722 722
div 645 731
div 379 732
mul 733 1493
neg 1494
mul 743 1355
div 379 229
mul 746 747
div 1498 663
where 663 1499 992
mul 749 750
div 1501 33
where 33 1502 992
div 379 226
div 379 759
mul 760 1505
div 379 230
add 765 765
div 645 774
div 379 775
mul 776 1510
neg 1511
mul 131 786
div 1513 663
where 663 1514 992
div 379 126
mul 134 796
div 1517 744
where 744 1518 992
mul 799 800
div 1520 663
where 663 1521 992
div 379 127
mul 124 805
div 1524 21
where 21 1525 992
div 379 122
div 379 148
mul 149 821
div 1529 820
where 820 1530 992
mul 150 823
div 1532 822
where 822 1533 992
mul 826 826
mul 152 830
div 1536 663
where 663 1537 992
add 852 852
div 645 861
div 379 862
mul 863 1541
neg 1542
div 379 869
mul 870 1544
div 379 251
mul 250 878
div 1547 873
where 873 1548 992
div 379 880
mul 881 1550
div 379 886
mul 887 1552
mul 895 896
div 1554 33
where 33 1555 992
add 921 921
div 645 930
div 379 931
mul 932 1559
div 379 933
mul 934 1561
div 379 953
mul 954 1563
div 379 973
mul 974 1565
mul 67 1011
div 1567 36
where 36 1568 992
mul 71 1016
div 1570 663
where 663 1571 992
mul 1018 1019
div 1573 33
where 33 1574 992
div 379 1031
mul 1032 1576
div 379 77
mul 1036 1037
div 1579 24
where 24 1580 992
div 379 1043
mul 1044 1582
div 379 163
mul 1047 1048
div 1585 333
where 333 1586 992
mul 185 1050
div 1588 564
where 564 1589 992
mul 1052 1053
div 1591 384
where 384 1592 992
div 379 187
div 379 135
div 379 241
mul 240 1060
div 1597 1059
where 1059 1598 992
div 379 243
mul 1067 1068
div 1601 36
where 36 1602 992
mul 261 1069
div 1604 744
where 744 1605 992
mul 1071 1072
div 1607 691
where 691 1608 992
div 379 1076
mul 1077 1610
div 379 258
div 379 264
div 379 279
add 0 0
div 379 1092
mul 1093 1616
add 1 1
div 379 1097
mul 1098 1619
add 2 2
div 379 1102
mul 1103 1622
add 4 4
div 379 1110
mul 1111 1625
add 5 5
div 379 1115
mul 1116 1628
add 6 6
div 379 1121
mul 1122 1631
add 8 8
div 379 1126
mul 1127 1634
add 12 12
div 379 1131
mul 1132 1637
add 3 3
div 379 1137
mul 1138 1640
add 10 10
div 379 1142
mul 1143 1643
add 9 9
div 379 1148
mul 1149 1646
add 11 11
div 379 1154
mul 1155 1649
add 13 13
div 379 1162
mul 1163 1652
add 14 14
div 379 1168
mul 1169 1655
add 15 15
div 379 1175
mul 1176 1658
add 16 16
div 379 1181
mul 1182 1661
add 17 17
div 379 1187
mul 1188 1664
mul 342 280
mul 1359 1666
add 1362 1363
mul 81 1369
mul 1371 85
mul 1670 374
mul 1671 376
mul 1375 386
mul 1382 410
mul 1387 410
mul 1390 103
mul 1393 342
mul 454 1396
mul 1397 93
mul 1398 95
mul 1398 462
mul 1399 97
mul 1399 467
sub 1400 1401
mul 396 1684
mul 470 1685
mul 1402 1686
mul 482 58
sub 1403 1404
mul 480 1689
mul 486 61
sub 1405 1406
mul 484 1692
mul 1413 529
mul 1417 508
mul 1419 504
mul 1420 1696
mul 1420 504
mul 1421 552
mul 1421 117
mul 568 1426
mul 1427 570
mul 574 1430
mul 1432 1703
mul 1434 180
mul 174 1437
mul 587 1706
mul 585 1440
mul 1444 173
mul 1441 593
mul 181 1450
mul 609 194
mul 611 1712
mul 192 1713
add 614 614
mul 1452 1715
mul 1716 626
mul 1453 177
mul 1456 1718
mul 625 1719
mul 623 1457
mul 622 1721
mul 627 1460
mul 995 190
mul 1461 188
mul 638 1714
sub 1462 1463
mul 635 1727
mul 634 1728
mul 1464 192
mul 197 1467
mul 651 649
mul 1471 1732
sub 1733 1472
mul 1734 1470
mul 659 265
mul 656 657
mul 1474 212
sub 1475 1476
mul 670 1739
mul 207 1740
mul 28 1741
mul 1738 683
mul 1483 151
mul 217 1744
mul 1485 1745
mul 1746 703
mul 1747 705
mul 1748 709
mul 214 706
sub 1486 1487
mul 712 1751
mul 711 1752
mul 718 1753
mul 720 1754
mul 719 1490
mul 1493 342
mul 227 228
mul 30 1758
mul 745 1500
mul 750 1760
mul 748 1503
sub 1505 1506
mul 758 1763
mul 757 1764
mul 1507 231
mul 1510 342
mul 785 1515
mul 132 1768
mul 691 793
mul 795 1519
mul 800 128
mul 798 1522
mul 1523 128
mul 805 121
mul 804 1526
mul 389 123
mul 383 816
mul 1528 151
mul 1531 1779
mul 823 1780
mul 1534 151
mul 821 1782
mul 1535 828
mul 1784 830
mul 829 1538
mul 832 834
mul 844 845
mul 850 1788
mul 1541 342
mul 867 253
mul 1544 1791
mul 1546 151
mul 1549 1793
mul 876 1794
mul 1551 1795
mul 1796 1078
sub 1552 1553
mul 885 1798
mul 884 1799
mul 901 1800
mul 269 273
mul 896 1802
mul 894 1556
mul 902 899
mul 900 1801
mul 36 274
mul 1559 1666
add 1561 1562
mul 952 955
mul 972 975
mul 1012 1569
mul 1014 1812
mul 1016 1813
mul 1015 1572
mul 1017 1575
mul 1025 1023
mul 1027 1817
mul 1576 1818
mul 1577 66
mul 1035 1581
mul 1039 1821
mul 1582 1822
mul 1583 159
mul 183 1587
mul 1050 1825
mul 1049 1590
mul 1051 1593
mul 1599 1596
mul 242 1829
mul 1063 1830
mul 1061 645
mul 1069 1603
mul 1068 1606
mul 1070 1609
mul 1610 263
sub 1836 1611
mul 882 252
mul 1617 1615
mul 1620 1618
mul 1623 1621
mul 1626 1624
mul 1629 1627
mul 1632 1630
mul 1635 1633
mul 1638 1636
mul 1641 1639
mul 1644 1642
mul 1647 1645
mul 1650 1648
mul 1653 1651
mul 1656 1654
mul 1659 1657
mul 1662 1660
mul 1665 1663
mul 281 342
add 1357 1856
mul 1358 1857
add 379 1858
mul 1360 1859
sub 1667 1860
mul 1668 1861
mul 282 1862
neg 283
mul 80 1366
mul 1743 1366
mul 1377 1669
mul 685 1669
mul 381 1863
mul 1374 1863
mul 1672 1374
mul 1545 1673
add 406 1380
mul 1381 1873
add 1361 1874
mul 1383 1875
sub 1674 1876
mul 1877 1379
add 406 1385
mul 1386 1879
add 1361 1880
mul 1388 1881
sub 1675 1882
mul 1681 1883
mul 102 342
mul 1677 438
mul 1677 389
mul 1394 1392
mul 1680 1678
mul 1682 1678
mul 1688 78
mul 1691 78
add 477 1690
add 488 1693
add 525 1411
mul 1412 1895
add 1361 1896
mul 1414 1897
sub 1694 1898
mul 1899 1410
mul 1698 1900
add 1700 1901
mul 115 342
add 1415 1903
mul 1416 1904
add 379 1905
mul 1418 1906
sub 1695 1907
mul 1697 1908
mul 1423 1355
mul 1422 1423
mul 1702 1701
mul 1704 1701
neg 1913
mul 1912 1431
sub 1914 1915
mul 1443 1916
mul 1705 1442
mul 1705 1445
mul 1441 1707
mul 1441 1708
mul 1446 1917
mul 1709 1446
mul 1750 1912
mul 1778 1912
mul 1720 599
mul 1720 596
mul 1722 599
add 1926 1928
mul 1722 602
add 1927 1930
neg 1711
mul 617 1929
mul 617 1931
neg 1461
mul 1735 413
mul 1735 384
mul 661 1736
mul 661 1737
mul 1477 675
mul 1477 1742
mul 218 1673
mul 1792 1673
sub 1943 1872
mul 1749 1942
mul 708 690
mul 708 685
mul 225 342
mul 1757 721
mul 1757 710
mul 1494 1492
mul 1565 690
mul 1565 686
neg 1477
neg 209
mul 1504 742
mul 1504 1759
neg 1504
mul 237 342
mul 1767 752
mul 1767 751
mul 1511 1509
mul 125 1769
mul 1516 790
mul 1516 19
mul 796 1770
mul 796 794
mul 1527 1776
mul 1527 1775
mul 1516 17
mul 1516 20
sub 379 817
mul 1785 1781
mul 1785 1783
sub 379 835
mul 1925 1975
mul 1975 1972
mul 154 342
mul 1790 851
mul 1790 837
mul 1542 1540
mul 1797 1944
mul 1805 1804
mul 1805 1803
add 1557 1856
mul 1558 1985
add 379 1986
mul 1560 1987
sub 1808 1988
mul 1809 1989
mul 282 1990
mul 956 1991
mul 1672 1564
mul 1564 1991
mul 976 1990
mul 1866 1566
mul 1566 1990
neg 1724
mul 1019 1814
mul 1019 1815
mul 1053 1826
mul 1053 1827
neg 1594
neg 1595
mul 1595 1769
mul 1072 1833
mul 1072 1834
neg 1613
mul 1613 1837
mul 1616 38
sub 2010 1839
mul 1616 0
mul 1619 39
sub 2013 1840
mul 1619 1
mul 1622 40
sub 2016 1841
mul 1622 2
mul 1625 42
sub 2019 1842
mul 1625 4
mul 497 2020
mul 497 2021
mul 1628 43
sub 2024 1843
mul 1628 5
mul 1631 44
sub 2027 1844
mul 1631 6
mul 1634 45
sub 2030 1845
mul 1634 8
mul 1637 49
sub 2033 1846
mul 1637 12
mul 1640 41
sub 2036 1847
mul 1640 3
mul 501 2037
mul 501 2038
mul 1643 47
sub 2041 1848
mul 1643 10
mul 392 2042
mul 392 2043
mul 1646 46
sub 2046 1849
mul 1646 9
mul 1649 48
sub 2049 1850
mul 1649 11
mul 459 2050
mul 459 2051
mul 1652 50
sub 2054 1851
mul 1652 13
mul 1655 51
sub 2057 1852
mul 1655 14
mul 476 2058
mul 476 2059
mul 1658 52
sub 2062 1853
mul 1658 15
mul 1005 2063
mul 1005 2064
mul 1661 53
sub 2067 1854
mul 1661 16
mul 808 2068
mul 808 2069
mul 1664 54
sub 2072 1855
mul 1664 17
mul 812 2073
mul 812 2074
mul 1356 331
mul 1911 331
mul 1496 331
mul 319 1378
mul 318 1378
mul 320 1378
mul 1884 1384
mul 65 1384
mul 1699 1384
mul 1676 1391
mul 1676 1887
neg 2087
mul 1888 1391
sub 1886 2089
mul 1888 2086
sub 2088 2091
mul 1888 1885
sub 1395 2093
add 2090 2094
mul 1676 2094
sub 2092 2096
mul 1122 1409
neg 1409
mul 1138 1409
add 2039 2100
mul 1923 1920
neg 2102
mul 1923 1918
neg 2104
mul 1923 1921
mul 1934 598
mul 1717 628
mul 628 1933
mul 628 2107
sub 1935 1725
neg 1730
mul 362 1862
mul 1946 1862
mul 1924 705
mul 705 2114
mul 705 1947
mul 1951 1491
sub 1949 2118
add 1950 2118
mul 1951 1948
sub 1495 2121
add 2119 2122
add 2120 2122
mul 2124 1756
mul 2124 1755
mul 137 2125
neg 2127
mul 137 2126
mul 137 2123
sub 137 2130
neg 1766
mul 1508 1962
add 1960 2133
sub 1961 2133
mul 1962 1959
sub 1512 2136
add 2134 2137
add 2135 2137
mul 2138 1762
mul 2138 1761
mul 137 2140
neg 2142
mul 137 2141
mul 137 2139
sub 137 2145
mul 2146 234
mul 999 234
neg 2148
mul 1965 1963
mul 1970 1963
mul 1971 1963
neg 1774
mul 1973 1787
add 1977 2154
mul 1787 1786
mul 1974 1787
mul 1539 1789
mul 1980 1789
mul 2158 1981
add 2159 2160
mul 1981 1539
sub 1979 2162
mul 1981 1978
sub 1543 2164
mul 2165 1789
add 2161 2166
add 2163 2165
mul 137 2167
neg 2169
mul 137 2168
sub 137 2171
sub 1984 1807
mul 1810 1993
mul 1810 1563
mul 1994 1810
sub 1992 2176
mul 1127 2081
mul 1127 2082
neg 2082
mul 1819 1816
mul 1819 1999
mul 1819 2000
neg 1584
mul 1584 1823
mul 1824 1584
mul 1594 2001
mul 1594 1828
mul 1594 2002
neg 1600
mul 1600 1832
mul 1600 1831
mul 2009 2006
mul 2009 1835
mul 2009 2007
mul 655 1838
mul 1982 655
mul 1797 655
sub 2180 2081
mul 1372 1865
mul 1871 1865
mul 686 1865
add 1868 2202
mul 2174 1865
mul 1479 2203
mul 1479 2113
neg 2206
mul 1479 356
mul 1375 1376
mul 1867 1375
mul 89 1376
mul 1867 89
neg 2212
mul 1127 89
mul 1143 90
add 2044 2215
neg 90
mul 1889 2095
mul 1889 2097
mul 1890 2095
mul 1890 2097
mul 1149 1679
neg 1679
mul 1155 1397
add 2052 2224
neg 1397
mul 1132 2083
neg 2083
mul 1163 1683
neg 1683
mul 1163 1687
sub 2230 1687
mul 1169 1402
add 2060 2233
neg 1402
mul 1093 315
neg 315
mul 1098 316
neg 316
mul 1103 317
neg 317
mul 1093 1407
neg 1407
sub 2237 1407
mul 1098 1407
sub 2239 1407
mul 1103 1407
sub 2241 1407
mul 1111 1408
add 2022 2249
neg 1408
mul 1116 1407
mul 1127 64
mul 1132 2084
sub 2228 2084
mul 1127 1909
neg 1909
mul 1132 2085
sub 2255 2085
mul 1447 1710
sub 2103 2260
mul 1447 1919
sub 2105 2262
mul 2109 1710
mul 2109 1919
sub 2265 2108
mul 1939 1936
mul 1939 1937
mul 1079 1936
mul 1079 1937
mul 1866 2208
sub 2271 2205
mul 2208 1862
sub 2207 2273
mul 1866 1952
sub 1996 2275
mul 1952 1862
mul 1182 1527
add 2070 2278
neg 1527
mul 1976 2172
mul 2172 2155
mul 2156 2172
mul 2172 2157
mul 1811 2276
mul 1811 2277
mul 1811 1953
mul 1997 1811
sub 1995 2288
add 2286 2289
mul 1176 1902
add 2065 2291
neg 1902
mul 1614 1983
mul 908 1614
neg 2295
mul 1614 2173
mul 1614 1806
mul 491 2011
add 2236 2299
mul 491 2012
mul 494 2011
add 2242 2302
mul 494 2012
mul 492 2014
add 2238 2305
mul 492 2015
mul 495 2014
add 2245 2308
mul 495 2015
mul 493 2017
add 2240 2311
mul 493 2018
mul 496 2017
add 2247 2314
mul 496 2018
mul 498 2025
mul 498 2026
mul 499 2025
add 2252 2319
mul 499 2026
mul 490 2028
mul 490 2029
mul 500 2028
add 2098 2324
mul 500 2029
neg 2325
neg 2326
neg 2101
neg 2040
mul 469 2055
mul 469 2056
mul 475 2055
mul 475 2056
neg 2178
sub 1251 1008
sub 2335 2179
sub 2336 1009
sub 2338 957
mul 2115 2131
neg 2340
mul 2131 2116
mul 1945 2131
mul 2131 2117
mul 1749 2131
neg 1578
mul 1578 2181
mul 1578 2182
mul 1820 1578
mul 1578 2183
sub 2257 64
sub 1998 1731
neg 1726
sub 2352 1729
sub 1954 1940
neg 1941
mul 1771 1497
mul 1765 1497
sub 2149 2358
mul 2192 1497
mul 2195 1497
sub 1958 1956
neg 1957
sub 2359 2147
neg 1964
sub 2150 1773
sub 1955 1772
add 2144 2152
neg 1612
mul 1612 2196
mul 2197 1612
mul 1612 2269
mul 1612 2270
mul 2198 1612
neg 2300
neg 2301
neg 2306
neg 2307
neg 2312
neg 2313
sub 2375 2303
sub 2376 2304
sub 2377 2309
sub 2378 2310
sub 2379 2315
sub 2380 2316
neg 2250
neg 2023
neg 2320
neg 2321
neg 2253
sub 1249 502
mul 503 2034
add 2254 2393
mul 503 2035
mul 464 2034
add 2227 2396
mul 464 2035
mul 554 2034
add 2258 2399
mul 554 2035
neg 2394
neg 2395
neg 2216
neg 2045
sub 2392 390
neg 2222
sub 1222 458
neg 2225
neg 2053
sub 2408 461
sub 2402 2397
sub 2403 2398
sub 2411 466
neg 2234
neg 2061
sub 2391 2256
sub 2406 549
sub 2412 2400
sub 2413 2401
neg 2292
neg 2066
sub 2414 807
neg 2279
neg 2071
mul 1122 1894
add 2322 2426
mul 1122 1892
sub 2099 1894
neg 1892
mul 1116 1893
add 2317 2431
mul 1116 1891
add 1892 1891
sub 2243 1893
neg 1891
neg 2264
sub 2353 2266
sub 2354 1723
mul 1188 1964
add 2075 2440
mul 1188 2151
sub 2199 2080
mul 1127 2080
sub 2337 2444
mul 1127 92
mul 382 2201
mul 1870 382
sub 1869 2448
mul 382 1373
mul 2343 2201
sub 2341 2451
mul 1870 2343
add 2342 2453
mul 2343 1373
mul 2371 2201
neg 2456
mul 1870 2371
mul 2371 1373
mul 1480 1478
mul 1480 2272
mul 1480 2274
mul 2344 1478
mul 2344 2272
add 2452 2464
mul 2344 2274
add 2454 2466
mul 2287 1478
mul 2287 2272
add 2285 2469
mul 2287 2274
add 2290 2471
sub 2389 2432
neg 2433
sub 2390 2318
sub 2327 2427
neg 2428
sub 2328 2323
add 2433 2428
neg 2331
neg 2332
neg 2229
sub 2480 2333
sub 2481 2334
sub 2482 2231
neg 2441
neg 2076
sub 2351 92
mul 1149 2211
mul 2212 1149
mul 1149 2218
sub 2407 2491
mul 1149 2219
sub 2229 2493
sub 2223 2218
sub 1683 2219
mul 1149 2220
sub 2492 2497
mul 1149 2221
sub 2494 2499
sub 2495 2220
sub 2496 2221
add 2232 2221
add 2485 2499
mul 1149 1968
neg 2505
mul 1149 1969
sub 2498 2507
neg 1968
sub 2501 1969
sub 2510 809
mul 1149 809
mul 1149 1777
sub 2213 2204
sub 2443 2175
mul 1127 2204
neg 2516
mul 1127 2177
mul 1127 2175
sub 2445 2519
mul 299 2468
mul 299 2470
mul 299 2472
mul 992 2468
mul 992 2470
mul 992 2472
neg 2468
neg 2470
neg 2472
sub 2527 2463
add 1941 2127
sub 2528 2465
sub 2529 2467
add 2366 2129
add 2367 2345
sub 2508 2512
sub 2423 810
mul 2267 1375
mul 2417 1375
sub 2539 2214
mul 64 1375
mul 2488 1375
sub 2542 89
mul 1909 1375
mul 2188 1375
mul 2372 1375
mul 2253 1375
mul 2446 1375
mul 2256 1375
mul 92 1375
sub 2517 2490
sub 2540 2548
add 2339 2418
mul 2106 1910
mul 2078 2106
add 1922 2555
mul 2189 1910
mul 2078 2189
sub 2187 2558
mul 2439 1910
mul 2078 2439
neg 2561
mul 1729 1910
mul 2078 1729
mul 1731 1910
mul 2078 1731
mul 1723 1910
mul 2078 1723
mul 1724 1910
mul 2078 1724
mul 598 2261
neg 2571
mul 2554 598
neg 2573
mul 598 2556
sub 1932 2575
mul 598 2263
mul 2110 2261
sub 2437 2578
mul 2554 2110
add 2560 2580
mul 2110 2556
sub 2562 2582
mul 2110 2263
sub 2438 2584
add 2264 2578
sub 2567 2580
sub 2582 2568
add 2266 2584
mul 2357 1355
mul 2079 2357
mul 2364 1355
mul 2079 2364
neg 2593
mul 2358 1355
mul 2079 2358
mul 2360 1355
mul 2079 2360
mul 2361 1355
mul 2079 2361
mul 2147 1355
mul 2079 2147
mul 2148 1355
mul 2079 2148
add 2514 2281
sub 2543 2282
mul 2169 1127
neg 2607
mul 2281 1127
add 2551 2609
mul 1127 2282
sub 2552 2611
mul 2283 1127
mul 1127 2284
mul 502 2031
mul 502 2032
mul 2553 2031
mul 2553 2032
mul 390 2031
mul 390 2032
mul 549 2031
mul 549 2032
mul 865 2031
mul 865 2032
mul 1007 2031
mul 1007 2032
mul 1008 2031
mul 1008 2032
mul 1009 2031
mul 1009 2032
mul 957 2031
mul 957 2032
mul 391 2047
add 2489 2633
mul 391 2048
mul 2537 2047
sub 2636 2489
mul 2537 2048
mul 458 2047
mul 458 2048
mul 461 2047
mul 461 2048
mul 466 2047
mul 466 2048
mul 807 2047
mul 807 2048
mul 810 2047
mul 810 2048
mul 2268 1878
mul 2349 1878
mul 2502 1878
mul 2219 1878
mul 2503 1878
mul 1687 1878
mul 2186 1878
neg 2655
mul 2577 1878
neg 2657
mul 2585 1878
mul 1726 1878
mul 2373 1878
mul 2297 1878
mul 2500 1878
add 2331 2663
mul 2493 1878
mul 2504 1878
add 2483 2666
mul 2231 1878
add 2333 2668
mul 2221 1878
mul 1683 1878
mul 2589 1878
mul 2499 1878
mul 2229 1878
add 2331 2674
mul 2449 1355
mul 2077 2449
sub 2447 2677
mul 2462 1355
mul 2077 2462
sub 2461 2680
mul 2523 1355
mul 2077 2523
sub 2522 2683
mul 2526 1355
mul 2077 2526
sub 2525 2686
mul 2177 1355
neg 2688
mul 2077 2177
add 2605 2690
mul 2533 1355
mul 2077 2533
sub 2532 2693
mul 2458 1355
mul 2077 2458
sub 2457 2696
mul 912 1355
sub 1864 2698
mul 2077 912
mul 2518 1355
neg 2701
mul 2077 2518
add 2610 2703
sub 2204 2690
mul 2467 1355
mul 2077 2467
sub 2465 2707
mul 2472 1355
mul 2077 2472
sub 2470 2710
sub 2516 2703
mul 2450 1370
mul 2200 2450
sub 2678 2714
mul 2515 1370
mul 2200 2515
sub 2691 2717
mul 2455 1370
mul 2200 2455
sub 2694 2720
mul 2459 1370
mul 2200 2459
add 2697 2723
mul 2520 1370
add 2617 2725
mul 2200 2520
sub 2704 2727
mul 2080 1370
mul 2200 2080
mul 2081 1370
mul 2200 2081
mul 2082 1370
mul 2200 2082
mul 2175 1370
mul 2200 2175
sub 2705 2736
neg 2719
add 2708 2720
mul 2444 1370
add 2625 2740
mul 2200 2444
mul 2178 1370
add 2627 2743
mul 2200 2178
mul 2179 1370
add 2629 2746
mul 2200 2179
mul 2519 1370
add 2631 2749
mul 2200 2519
sub 2712 2751
mul 1967 2460
mul 1967 2679
mul 1967 2681
sub 2755 2591
mul 2284 2460
neg 2757
mul 2284 2679
sub 2689 2759
mul 2284 2681
sub 2718 2761
mul 1772 2460
mul 1772 2679
mul 1772 2681
mul 2535 2460
add 2530 2766
mul 2535 2679
add 2692 2768
mul 2535 2681
add 2721 2770
mul 2374 2460
neg 2772
mul 2374 2679
sub 2695 2774
mul 2374 2681
sub 2724 2776
mul 2194 2460
mul 2194 2679
mul 2194 2681
sub 2780 2600
mul 2614 2460
neg 2782
mul 2614 2679
sub 2702 2784
mul 2614 2681
sub 2728 2786
sub 2761 2281
mul 209 2460
mul 209 2679
mul 209 2681
mul 2345 2460
sub 2463 2792
mul 2345 2679
sub 2706 2794
mul 2345 2681
sub 2739 2796
sub 2786 2609
mul 2511 2209
sub 2799 2211
mul 2210 2511
sub 2212 2801
mul 1679 2209
mul 2210 1679
mul 2218 2209
mul 2210 2218
mul 2220 2209
mul 2210 2220
mul 1969 2209
mul 2210 1969
mul 809 2209
mul 2210 809
mul 2536 2209
add 2637 2813
mul 2210 2536
sub 2490 2815
mul 2222 2209
add 2639 2817
mul 2210 2222
mul 2491 2209
add 2641 2820
mul 2210 2491
mul 2497 2209
add 2643 2823
mul 2210 2497
mul 2507 2209
add 2645 2826
mul 2210 2507
mul 2512 2209
add 2647 2829
mul 2210 2512
mul 1777 1966
sub 2509 2832
mul 1777 2753
neg 2834
mul 1777 2590
neg 2836
mul 1777 2754
mul 1777 2756
sub 2802 2839
sub 2839 2812
mul 136 1966
mul 136 2753
mul 136 2590
mul 136 2754
mul 136 2756
neg 1966
sub 2767 2753
neg 2590
sub 2769 2754
sub 2771 2756
neg 2842
neg 2843
sub 2592 2844
sub 2594 2846
mul 2513 1966
sub 2506 2856
mul 2513 2753
neg 2858
mul 2513 2590
neg 2860
mul 2513 2754
mul 2513 2756
sub 2816 2863
sub 2863 2831
mul 2538 2713
mul 2538 2676
mul 2538 2715
mul 2541 2713
mul 2541 2676
mul 2541 2715
mul 2606 2713
add 2716 2872
mul 2606 2676
add 2760 2874
mul 2606 2715
add 2762 2876
mul 89 2713
mul 89 2676
sub 2879 2838
mul 89 2715
add 2840 2881
mul 2544 2713
mul 2544 2676
mul 2544 2715
mul 2545 2713
mul 2545 2676
mul 2545 2715
add 2559 2888
mul 2546 2713
sub 2890 2722
mul 2546 2676
add 2775 2892
mul 2546 2715
add 2777 2894
mul 2547 2713
add 2615 2896
mul 2547 2676
mul 2547 2715
mul 2612 2713
add 2726 2900
mul 2612 2676
add 2785 2902
mul 2612 2715
add 2787 2904
mul 2214 2713
add 2619 2906
mul 2214 2676
sub 2908 2862
mul 2214 2715
add 2864 2910
mul 2549 2713
add 2621 2912
mul 2549 2676
mul 2549 2715
mul 2282 2713
mul 2282 2676
add 2759 2917
mul 2282 2715
add 2788 2919
mul 2550 2713
add 2729 2921
mul 2550 2676
mul 2550 2715
sub 2924 2730
mul 2611 2713
add 2623 2926
mul 2611 2676
add 2784 2928
mul 2611 2715
add 2798 2930
mul 2548 2713
add 2741 2932
mul 2548 2676
mul 2548 2715
sub 2935 2742
mul 2868 1354
mul 2684 1354
mul 2687 1354
mul 2871 1354
mul 2877 1354
mul 2882 1354
mul 2804 1354
neg 2943
mul 2806 1354
neg 2945
mul 2808 1354
neg 2947
mul 2885 1354
mul 2810 1354
neg 2950
mul 2841 1354
mul 2765 1354
mul 2756 1354
mul 2846 1354
mul 2576 1354
mul 2889 1354
mul 2583 1354
mul 2564 1354
neg 2959
mul 2851 1354
mul 2855 1354
mul 2596 1354
neg 2963
mul 2598 1354
neg 2965
mul 2895 1354
mul 2781 1354
mul 2700 1354
mul 2899 1354
mul 2905 1354
mul 2911 1354
mul 2819 1354
neg 2973
mul 2822 1354
neg 2975
mul 2825 1354
neg 2977
mul 2915 1354
mul 2828 1354
neg 2980
mul 2865 1354
mul 2881 1354
mul 2212 1354
neg 2984
mul 2920 1354
mul 2925 1354
mul 2732 1354
neg 2988
mul 2734 1354
neg 2990
mul 2737 1354
mul 2791 1354
mul 2797 1354
mul 2711 1354
mul 2602 1354
neg 2996
mul 2604 1354
neg 2998
mul 2566 1354
neg 3000
mul 2588 1354
mul 2570 1354
neg 3003
mul 2575 1354
mul 1711 1354
neg 2969
mul 2910 1354
mul 2490 1354
neg 3009
mul 2931 1354
mul 2936 1354
mul 2745 1354
neg 3013
mul 2748 1354
neg 3015
mul 2752 1354
where 983 2938 2939
where 983 2521 2524
where 983 2682 2685
add 2961 3018
add 2848 3019
add 2850 3020
mul 2350 2866
mul 2350 2649
sub 3025 2650
mul 2350 2937
mul 2350 1938
mul 2350 2867
mul 2283 2866
add 2873 3030
mul 2283 2649
mul 2283 2937
add 2941 3033
mul 2283 1938
mul 2283 2867
add 2875 3036
mul 2151 2866
add 2878 3038
mul 2151 2649
add 2651 3040
mul 2151 2937
add 2942 3042
mul 2151 1938
mul 2151 2867
add 2880 3045
neg 3038
neg 3040
sub 2952 3042
neg 3044
sub 2838 3045
mul 1773 2866
mul 1773 2649
mul 1773 2937
add 2953 3054
mul 1773 1938
mul 1773 2867
add 2764 3057
mul 2150 2866
neg 3059
mul 2150 2649
neg 3061
mul 2150 2937
sub 2954 3063
mul 2150 1938
neg 3065
mul 2150 2867
sub 2754 3067
mul 2152 2866
neg 3069
mul 2152 2649
neg 3071
mul 2152 2937
sub 2955 3073
mul 2152 1938
neg 3075
mul 2152 2867
sub 2845 3077
mul 2005 2866
mul 2005 2649
mul 2005 2937
mul 2005 1938
mul 2005 2867
mul 2534 2866
add 2719 3084
mul 2534 2649
mul 2534 2937
add 3021 3087
mul 2534 1938
mul 2534 2867
add 3023 3090
mul 2368 2866
mul 2368 2649
mul 2368 2937
add 2962 3094
mul 2368 1938
mul 2368 2867
sub 3097 2845
mul 2298 2866
mul 2298 2649
add 2662 3100
mul 2298 2937
mul 2298 1938
mul 2298 2867
mul 2613 2866
add 2901 3105
mul 2613 2649
mul 2613 2937
add 2971 3108
mul 2613 1938
mul 2613 2867
add 2903 3111
mul 2442 2866
add 2907 3113
mul 2442 2649
add 2664 3115
mul 2442 2937
add 2972 3117
mul 2442 1938
mul 2442 2867
add 2909 3120
neg 3113
neg 3115
sub 2982 3117
neg 3119
sub 2862 3120
sub 2916 3030
neg 3032
sub 2986 3033
neg 3035
sub 2918 3036
mul 2129 2866
sub 2738 3132
mul 2129 2649
neg 3134
mul 2129 2937
sub 2994 3136
mul 2129 1938
neg 3138
mul 2129 2867
sub 2795 3140
mul 2144 2866
neg 3142
mul 2144 2649
neg 3144
mul 2144 2937
sub 2997 3146
mul 2144 1938
neg 3148
mul 2144 2867
neg 3150
sub 2927 3105
neg 3107
sub 3011 3108
neg 3110
sub 2929 3111
rate solid_a 1203
rate solid_b 1205
rate solid_c 1207
rate residue 1218
rate stomach 1208
rate small_bowel 1211
rate colon 1217
rate TRPM6_gut 1034
rate plasma 1256
rate interstitium 1247
rate depot 1220
rate fast 1227
rate organs 1240
rate muscle 1236
rate deep 1237
rate red_cells 1242
rate surface 1245
rate crystal 1248
rate bone_calcium 1263
rate mineral 1266
rate bone_phosphate 1278
rate osteoblast 1058
rate TRPM6_kidney 1046
rate sodium 1294
rate aldosterone 1056
rate potassium_gut 1284
rate potassium 1291
rate cell_potassium 1287
rate calcium_gut 1259
rate calcium 1269
rate phosphate_gut 1272
rate phosphate 1281
rate cell_phosphate 1275
rate FGF23 1066
rate PTH 1083
rate gland 1085
rate calcitriol 1088
rate citrate 1297
rate L1:solid_a 1303
rate L1:solid_b 1305
rate L1:solid_c 1307
rate L1:residue 1317
rate L1:stomach 1352
rate L1:small_bowel 1310
rate L1:colon 1316
rate L1:plasma 1353
rate L1:interstitium 1345
rate L1:depot 1318
rate L1:fast 1325
rate L1:organs 1338
rate L1:muscle 1334
rate L1:deep 1335
rate L1:red_cells 1340
rate L1:surface 1343
rate L1:crystal 1346
flow diet stomach 307
flow swallowed stomach 308
flow swallowed solid_a 309
flow swallowed solid_b 310
flow swallowed solid_c 311
flow swallowed residue 312
flow injected depot 314
flow infused plasma 313
flow solid_a stomach 491
flow solid_b stomach 492
flow solid_c stomach 493
flow solid_a residue 494
flow solid_b residue 495
flow solid_c residue 496
flow stomach small_bowel 497
flow small_bowel plasma 498
flow small_bowel colon 499
flow colon plasma 490
flow plasma colon 502
flow organs colon 503
flow colon faeces 500
flow residue faeces 501
flow depot plasma 392
flow plasma interstitium 390
flow interstitium plasma 391
flow interstitium fast 458
flow fast interstitium 459
flow interstitium organs 461
flow organs interstitium 464
flow interstitium muscle 466
flow muscle interstitium 469
flow muscle deep 475
flow deep muscle 476
flow plasma red_cells 549
flow organs red_cells 554
flow red_cells plasma 1005
flow interstitium surface 807
flow surface interstitium 808
flow interstitium crystal 810
flow crystal interstitium 812
flow plasma urine 865
flow plasma sweat 1007
flow plasma faeces 1008
flow plasma blood 1009
flow plasma dialysate 957
flow dialysate plasma 959
flow diet calcium_gut 321
flow infused calcium 1010
flow calcium_gut calcium 677
flow calcium_gut faeces 736
flow calcium faeces 737
flow calcium bone_calcium 801
flow bone_calcium calcium 803
flow calcium mineral 797
flow mineral calcium 792
flow calcium urine 738
flow calcium dialysate 977
flow dialysate calcium 979
flow diet phosphate_gut 322
flow infused phosphate 326
flow phosphate_gut phosphate 754
flow phosphate_gut faeces 755
flow phosphate cell_phosphate 762
flow cell_phosphate phosphate 764
flow phosphate bone_phosphate 813
flow bone_phosphate phosphate 815
flow phosphate urine 778
flow phosphate dialysate 1000
flow dialysate phosphate 1002
flow diet potassium_gut 323
flow infused potassium 327
flow potassium_gut potassium 632
flow potassium_gut faeces 633
flow potassium cell_potassium 639
flow cell_potassium potassium 641
flow potassium faeces 643
flow potassium urine 629
flow potassium dialysate 996
flow dialysate potassium 998
flow diet sodium 324
flow sodium urine 599
flow sodium sweat 605
flow sodium dialysate 1003
flow infused citrate 328
flow citrate metabolised 354
flow citrate dialysate 913
flow dialysate citrate 1004
flow L1:solid_a L1:stomach 1094
flow L1:solid_b L1:stomach 1099
flow L1:solid_c L1:stomach 1104
flow L1:solid_a L1:residue 1105
flow L1:solid_b L1:residue 1106
flow L1:solid_c L1:residue 1107
flow L1:stomach L1:small_bowel 1112
flow L1:small_bowel L1:plasma 1117
flow L1:small_bowel L1:colon 1118
flow L1:colon L1:plasma 1123
flow L1:plasma L1:colon 1128
flow L1:organs L1:colon 1133
flow L1:colon L1:faeces 1134
flow L1:residue L1:faeces 1139
flow L1:depot L1:plasma 1144
flow L1:plasma L1:interstitium 1145
flow L1:interstitium L1:plasma 1150
flow L1:interstitium L1:fast 1151
flow L1:fast L1:interstitium 1156
flow L1:interstitium L1:organs 1157
flow L1:organs L1:interstitium 1158
flow L1:interstitium L1:muscle 1159
flow L1:muscle L1:interstitium 1164
flow L1:muscle L1:deep 1165
flow L1:deep L1:muscle 1170
flow L1:plasma L1:red_cells 1171
flow L1:organs L1:red_cells 1172
flow L1:red_cells L1:plasma 1177
flow L1:interstitium L1:surface 1178
flow L1:surface L1:interstitium 1183
flow L1:interstitium L1:crystal 1184
flow L1:crystal L1:interstitium 1189
flow L1:plasma L1:urine 1190
flow L1:plasma L1:sweat 1191
flow L1:plasma L1:faeces 1192
flow L1:plasma L1:blood 1193
flow L1:plasma L1:dialysate 1194
flow L1:swallowed L1:stomach 329
flow L1:infused L1:plasma 330
observable gut.dissolved_a 491
observable gut.dissolved_b 492
observable gut.dissolved_c 493
observable gut.passed_a 494
observable gut.passed_b 495
observable gut.passed_c 496
observable gut.emptied 497
observable gut.absorbed 498
observable gut.moved 499
observable gut.colonic 490
observable gut.voided 500
observable gut.rest_voided 501
observable gut.secreted 502
observable gut.shed 503
observable plasma.total 365
observable plasma.ionised 381
observable plasma.ultrafilterable 383
observable plasma.relative 384
observable plasma.active 388
observable plasma.bound 377
observable plasma.outside 389
observable plasma.filtered_out 390
observable plasma.back 391
observable plasma.released 392
observable plasma.sweat 393
observable plasma.against 394
observable cells.free 413
observable cells.free_concentration 456
observable cells.held 414
observable cells.fast_in 458
observable cells.fast_out 459
observable cells.organs_in 461
observable cells.organs_out 464
observable cells.muscle_in 466
observable cells.muscle_out 469
observable cells.deep_in 475
observable cells.deep_out 476
observable erythrocyte.free 532
observable erythrocyte.total_concentration 533
observable erythrocyte.free_concentration 534
observable erythrocyte.entered 549
observable erythrocyte.left 551
observable erythrocyte.born 554
observable erythrocyte.died 556
observable bone.bound 807
observable bone.freed 808
observable bone.laid 810
observable bone.resorbed 812
observable bone.bound_Ca 801
observable bone.freed_Ca 803
observable bone.laid_Ca 797
observable bone.resorbed_Ca 792
observable bone.laid_P 813
observable bone.resorbed_P 815
observable bone.asked 789
observable kidney.proximal 818
observable kidney.limb 836
observable kidney.distal 863
observable kidney.excreted 864
observable kidney.urine 865
observable sodium.volume 333
observable sodium.plasma 355
observable sodium.past_PT 573
observable sodium.past_TAL 578
observable sodium.past_DCT 592
observable sodium.past_CD 597
observable sodium.taken_PT 600
observable sodium.delivered 601
observable sodium.reabsorbed 603
observable sodium.skin 605
observable sodium.urine 599
observable potassium.total 630
observable potassium.relative 564
observable potassium.absorbed 632
observable potassium.voided 633
observable potassium.into_cells 639
observable potassium.out_of_cells 641
observable potassium.colonic 643
observable potassium.urine 629
observable calcium.total 735
observable calcium.ionised 690
observable calcium.relative 691
observable calcium.bound 684
observable calcium.absorbed 677
observable calcium.voided 736
observable calcium.secreted 737
observable calcium.excreted 734
observable calcium.urine 738
observable phosphate.total 743
observable phosphate.relative 744
observable phosphate.absorbed 754
observable phosphate.voided 755
observable phosphate.into_cells 762
observable phosphate.out_of_cells 764
observable phosphate.urine 778
observable phosphate.propensity 784
observable parathyroid.concentration 883
observable parathyroid.drive 882
observable parathyroid.permitted 655
observable parathyroid.effective 663
observable calcitriol.concentration 905
observable calcitriol.made 904
observable calcitriol.broken 909
observable citrate.concentration 337
observable citrate.on_calcium 352
observable citrate.on_magnesium 353
observable citrate.metabolised 354
observable signal.bound_acids 335
observable dialyser.removed_Mg 957
observable dialyser.gained_Mg 959
observable dialyser.removed_Ca 977
observable dialyser.gained_Ca 979
observable dialyser.returned_Ca 994
observable dialyser.removed_K 996
observable dialyser.gained_K 998
observable dialyser.removed_P 1000
observable dialyser.gained_P 1002
observable dialyser.removed_Na 1003
observable dialyser.removed_citrate 913
observable dialyser.gained_citrate 1004
observable dialyser.before 962
observable dialyser.after 970
observable dialyser.before_Ca 982
observable dialyser.after_Ca 990
d_rate 0 0 2244
d_rate 1 1 2246
d_rate 2 2 2248
d_rate 3 0 1407
d_rate 3 1 1407
d_rate 3 2 1407
d_rate 3 3 2099
d_rate 4 0 315
d_rate 4 1 316
d_rate 4 2 317
d_rate 4 4 2251
d_rate 5 4 1408
d_rate 5 5 2435
d_rate 5 7 2436
d_rate 6 5 1407
d_rate 6 6 2429
d_rate 6 7 2430
d_rate 6 8 2869
d_rate 6 12 2084
d_rate 6 23 2940
d_rate 6 37 2870
d_rate 7 7 2346
d_rate 7 8 3024
d_rate 7 13 3026
d_rate 7 23 3027
d_rate 7 33 2347
d_rate 7 34 3028
d_rate 7 36 2348
d_rate 7 37 3029
d_rate 8 5 1893
d_rate 8 6 1894
d_rate 8 7 2434
d_rate 8 8 3031
d_rate 8 9 2211
d_rate 8 10 90
d_rate 8 13 3032
d_rate 8 15 1902
d_rate 8 22 2169
d_rate 8 23 3034
d_rate 8 29 2758
d_rate 8 34 3035
d_rate 8 37 3037
d_rate 9 8 3039
d_rate 9 9 2800
d_rate 9 11 1397
d_rate 9 12 2083
d_rate 9 13 3041
d_rate 9 16 1527
d_rate 9 17 1964
d_rate 9 21 2833
d_rate 9 23 3043
d_rate 9 29 2835
d_rate 9 31 2837
d_rate 9 34 3044
d_rate 9 37 3046
d_rate 10 10 2217
d_rate 11 9 2803
d_rate 11 11 2226
d_rate 11 23 2944
d_rate 12 9 2805
d_rate 12 12 2259
d_rate 12 13 2652
d_rate 12 23 2946
d_rate 13 9 2807
d_rate 13 13 2653
d_rate 13 14 1402
d_rate 13 23 2948
d_rate 14 13 2654
d_rate 14 14 2235
d_rate 15 8 2883
d_rate 15 12 2085
d_rate 15 15 2293
d_rate 15 23 2949
d_rate 15 37 2884
d_rate 16 9 2809
d_rate 16 16 2280
d_rate 16 21 1968
d_rate 16 23 2951
d_rate 17 8 3047
d_rate 17 9 2811
d_rate 17 13 3048
d_rate 17 17 2365
d_rate 17 21 2832
d_rate 17 23 3049
d_rate 17 29 2834
d_rate 17 31 2836
d_rate 17 34 3050
d_rate 17 37 3051
d_rate 18 8 3052
d_rate 18 13 3053
d_rate 18 18 2153
d_rate 18 23 3055
d_rate 18 29 2763
d_rate 18 34 3056
d_rate 18 37 3058
d_rate 19 8 3060
d_rate 19 13 3062
d_rate 19 19 2365
d_rate 19 21 1966
d_rate 19 23 3064
d_rate 19 29 2753
d_rate 19 31 2590
d_rate 19 34 3066
d_rate 19 37 3068
d_rate 20 8 3070
d_rate 20 13 3072
d_rate 20 20 2365
d_rate 20 21 2842
d_rate 20 23 3074
d_rate 20 29 2843
d_rate 20 31 2844
d_rate 20 34 3076
d_rate 20 37 3078
d_rate 21 8 3079
d_rate 21 13 3080
d_rate 21 21 2004
d_rate 21 23 3081
d_rate 21 34 3082
d_rate 21 37 3083
d_rate 22 13 2656
d_rate 22 22 2184
d_rate 22 24 2185
d_rate 23 13 2658
d_rate 23 23 2956
d_rate 23 24 2572
d_rate 23 26 2573
d_rate 24 8 2886
d_rate 24 23 2957
d_rate 24 24 2003
d_rate 24 26 2557
d_rate 24 37 2887
d_rate 25 25 2111
d_rate 26 13 2659
d_rate 26 23 2958
d_rate 26 24 2579
d_rate 26 25 1725
d_rate 26 26 2581
d_rate 26 27 1730
d_rate 27 13 2660
d_rate 27 23 2960
d_rate 27 26 2563
d_rate 27 27 2112
d_rate 28 28 2355
d_rate 28 36 2356
d_rate 29 8 3085
d_rate 29 13 3086
d_rate 29 18 1774
d_rate 29 19 1964
d_rate 29 21 2847
d_rate 29 23 3088
d_rate 29 28 1940
d_rate 29 29 3022
d_rate 29 31 2849
d_rate 29 34 3089
d_rate 29 36 2531
d_rate 29 37 3091
d_rate 30 30 2362
d_rate 30 36 2363
d_rate 31 8 3092
d_rate 31 13 3093
d_rate 31 20 1964
d_rate 31 21 2852
d_rate 31 23 3095
d_rate 31 29 2853
d_rate 31 30 1956
d_rate 31 31 2854
d_rate 31 32 1766
d_rate 31 33 2142
d_rate 31 34 3096
d_rate 31 36 1957
d_rate 31 37 3098
d_rate 32 23 2964
d_rate 32 31 2595
d_rate 32 32 2132
d_rate 33 23 2966
d_rate 33 31 2597
d_rate 33 33 2190
d_rate 33 36 2191
d_rate 34 8 2891
d_rate 34 13 2661
d_rate 34 23 2967
d_rate 34 29 2773
d_rate 34 34 2369
d_rate 34 35 2370
d_rate 34 37 2893
d_rate 35 23 2968
d_rate 35 29 2778
d_rate 35 31 2599
d_rate 35 35 2008
d_rate 35 36 2193
d_rate 35 37 2779
d_rate 36 8 3099
d_rate 36 13 3101
d_rate 36 23 3102
d_rate 36 33 2294
d_rate 36 34 3103
d_rate 36 36 2296
d_rate 36 37 3104
d_rate 37 23 2969
d_rate 37 37 2699
d_rate 38 0 2381
d_rate 38 38 2382
d_rate 39 1 2383
d_rate 39 39 2384
d_rate 40 2 2385
d_rate 40 40 2386
d_rate 41 0 2303
d_rate 41 1 2309
d_rate 41 2 2315
d_rate 41 3 2329
d_rate 41 38 2304
d_rate 41 39 2310
d_rate 41 40 2316
d_rate 41 41 2330
d_rate 42 0 2300
d_rate 42 1 2306
d_rate 42 2 2312
d_rate 42 4 2387
d_rate 42 38 2301
d_rate 42 39 2307
d_rate 42 40 2313
d_rate 42 42 2388
d_rate 43 4 2250
d_rate 43 5 2473
d_rate 43 7 2474
d_rate 43 42 2023
d_rate 43 43 2475
d_rate 44 5 2320
d_rate 44 6 2476
d_rate 44 7 2477
d_rate 44 8 2897
d_rate 44 12 2394
d_rate 44 23 2970
d_rate 44 37 2898
d_rate 44 43 2321
d_rate 44 44 2478
d_rate 44 45 2616
d_rate 44 49 2395
d_rate 45 5 2432
d_rate 45 6 2427
d_rate 45 7 2479
d_rate 45 8 3106
d_rate 45 9 2634
d_rate 45 10 2216
d_rate 45 13 3107
d_rate 45 15 2292
d_rate 45 22 2607
d_rate 45 23 3109
d_rate 45 29 2783
d_rate 45 34 3110
d_rate 45 37 3112
d_rate 45 43 2318
d_rate 45 44 2323
d_rate 45 45 2618
d_rate 45 46 2635
d_rate 45 47 2045
d_rate 45 52 2066
d_rate 46 8 3114
d_rate 46 9 2814
d_rate 46 11 2225
d_rate 46 12 2397
d_rate 46 13 3116
d_rate 46 16 2279
d_rate 46 17 2441
d_rate 46 21 2857
d_rate 46 23 3118
d_rate 46 29 2859
d_rate 46 31 2861
d_rate 46 34 3119
d_rate 46 37 3121
d_rate 46 45 2620
d_rate 46 46 2638
d_rate 46 48 2053
d_rate 46 49 2398
d_rate 46 50 2332
d_rate 46 53 2071
d_rate 46 54 2076
d_rate 47 10 2404
d_rate 47 47 2405
d_rate 48 9 2818
d_rate 48 11 2409
d_rate 48 23 2974
d_rate 48 46 2640
d_rate 48 48 2410
d_rate 49 9 2821
d_rate 49 12 2419
d_rate 49 13 2665
d_rate 49 23 2976
d_rate 49 46 2642
d_rate 49 49 2420
d_rate 50 9 2824
d_rate 50 13 2667
d_rate 50 14 2234
d_rate 50 23 2978
d_rate 50 46 2644
d_rate 50 50 2484
d_rate 50 51 2061
d_rate 51 13 2669
d_rate 51 14 2415
d_rate 51 50 2334
d_rate 51 51 2416
d_rate 52 8 2913
d_rate 52 12 2400
d_rate 52 15 2421
d_rate 52 23 2979
d_rate 52 37 2914
d_rate 52 45 2622
d_rate 52 49 2401
d_rate 52 52 2422
d_rate 53 9 2827
d_rate 53 16 2424
d_rate 53 21 2505
d_rate 53 23 2981
d_rate 53 46 2646
d_rate 53 53 2425
d_rate 54 8 3122
d_rate 54 9 2830
d_rate 54 13 3123
d_rate 54 17 2486
d_rate 54 21 2856
d_rate 54 23 3124
d_rate 54 29 2858
d_rate 54 31 2860
d_rate 54 34 3125
d_rate 54 37 3126
d_rate 54 46 2648
d_rate 54 54 2487
d_flow 8 0 315
d_flow 9 1 316
d_flow 10 2 317
d_flow 11 0 1407
d_flow 12 1 1407
d_flow 13 2 1407
d_flow 14 4 1408
d_flow 15 5 1893
d_flow 15 7 1891
d_flow 16 5 1407
d_flow 17 6 1894
d_flow 17 7 1892
d_flow 18 8 2869
d_flow 18 23 2940
d_flow 18 37 2870
d_flow 19 12 2084
d_flow 20 6 1409
d_flow 21 3 1409
d_flow 22 10 90
d_flow 23 8 2878
d_flow 23 23 2983
d_flow 23 37 2879
d_flow 24 9 2211
d_flow 24 23 2985
d_flow 25 9 2803
d_flow 25 23 2944
d_flow 26 11 1397
d_flow 27 9 2805
d_flow 27 13 2652
d_flow 27 23 2946
d_flow 28 12 2083
d_flow 29 9 2807
d_flow 29 13 2670
d_flow 29 23 2948
d_flow 30 13 2671
d_flow 31 13 2654
d_flow 32 14 1402
d_flow 33 8 2883
d_flow 33 23 2949
d_flow 33 37 2884
d_flow 34 12 2085
d_flow 35 15 1902
d_flow 36 9 2809
d_flow 36 21 1968
d_flow 36 23 2951
d_flow 37 16 1527
d_flow 38 9 2811
d_flow 38 21 2832
d_flow 38 23 2952
d_flow 38 29 2834
d_flow 38 31 2836
d_flow 38 37 2838
d_flow 39 8 3038
d_flow 39 13 3040
d_flow 39 17 1964
d_flow 39 23 3042
d_flow 39 34 3044
d_flow 39 37 3045
d_flow 40 8 3127
d_flow 40 13 3128
d_flow 40 22 2170
d_flow 40 23 3129
d_flow 40 29 2757
d_flow 40 34 3130
d_flow 40 37 3131
d_flow 41 8 2922
d_flow 41 23 2987
d_flow 41 37 2923
d_flow 42 8 2731
d_flow 42 23 2989
d_flow 43 8 2733
d_flow 43 23 2991
d_flow 44 8 2735
d_flow 44 23 2992
d_flow 44 37 2688
d_flow 47 23 3018
d_flow 47 29 3019
d_flow 47 37 3020
d_flow 48 28 1940
d_flow 48 36 1941
d_flow 49 28 1477
d_flow 50 23 2993
d_flow 50 29 2789
d_flow 50 37 2790
d_flow 51 8 3052
d_flow 51 13 3053
d_flow 51 23 3055
d_flow 51 29 2763
d_flow 51 34 3056
d_flow 51 37 3058
d_flow 52 18 1774
d_flow 53 21 1966
d_flow 53 23 2954
d_flow 53 29 2753
d_flow 53 31 2590
d_flow 53 37 2754
d_flow 54 8 3059
d_flow 54 13 3061
d_flow 54 19 1964
d_flow 54 23 3063
d_flow 54 34 3065
d_flow 54 37 3067
d_flow 55 8 3133
d_flow 55 13 3135
d_flow 55 23 3137
d_flow 55 29 2793
d_flow 55 34 3139
d_flow 55 36 2128
d_flow 55 37 3141
d_flow 56 23 2995
d_flow 56 29 2468
d_flow 56 37 2709
d_flow 60 30 1956
d_flow 60 36 1957
d_flow 61 30 1504
d_flow 62 23 2964
d_flow 62 31 2595
d_flow 63 32 1766
d_flow 64 21 2842
d_flow 64 23 2955
d_flow 64 29 2843
d_flow 64 31 2844
d_flow 64 37 2845
d_flow 65 8 3069
d_flow 65 13 3071
d_flow 65 20 1964
d_flow 65 23 3073
d_flow 65 34 3075
d_flow 65 37 3077
d_flow 66 8 3143
d_flow 66 13 3145
d_flow 66 23 3147
d_flow 66 31 2601
d_flow 66 33 2143
d_flow 66 34 3149
d_flow 66 37 3151
d_flow 67 23 2999
d_flow 67 31 2603
d_flow 71 25 1725
d_flow 72 25 1461
d_flow 73 13 2660
d_flow 73 23 2960
d_flow 73 26 2563
d_flow 74 27 1730
d_flow 75 23 3001
d_flow 75 26 2565
d_flow 76 13 2672
d_flow 76 23 3002
d_flow 76 24 2586
d_flow 76 26 2587
d_flow 77 23 3004
d_flow 77 26 2569
d_flow 80 13 2657
d_flow 80 23 3005
d_flow 80 24 2571
d_flow 80 26 2574
d_flow 81 23 3006
d_flow 84 37 283
d_flow 85 23 3007
d_flow 85 37 2698
d_flow 87 0 2300
d_flow 87 38 2301
d_flow 88 1 2306
d_flow 88 39 2307
d_flow 89 2 2312
d_flow 89 40 2313
d_flow 90 0 2303
d_flow 90 38 2304
d_flow 91 1 2309
d_flow 91 39 2310
d_flow 92 2 2315
d_flow 92 40 2316
d_flow 93 4 2250
d_flow 93 42 2023
d_flow 94 5 2432
d_flow 94 7 2433
d_flow 94 43 2318
d_flow 95 5 2320
d_flow 95 43 2321
d_flow 96 6 2427
d_flow 96 7 2428
d_flow 96 44 2323
d_flow 97 8 2897
d_flow 97 23 2970
d_flow 97 37 2898
d_flow 97 45 2616
d_flow 98 12 2394
d_flow 98 49 2395
d_flow 99 6 2325
d_flow 99 44 2326
d_flow 100 3 2101
d_flow 100 41 2040
d_flow 101 10 2216
d_flow 101 47 2045
d_flow 102 8 2907
d_flow 102 23 3008
d_flow 102 37 2908
d_flow 102 45 2620
d_flow 103 9 2634
d_flow 103 23 3010
d_flow 103 46 2635
d_flow 104 9 2818
d_flow 104 23 2974
d_flow 104 46 2640
d_flow 105 11 2225
d_flow 105 48 2053
d_flow 106 9 2821
d_flow 106 13 2665
d_flow 106 23 2976
d_flow 106 46 2642
d_flow 107 12 2397
d_flow 107 49 2398
d_flow 108 9 2824
d_flow 108 13 2673
d_flow 108 23 2978
d_flow 108 46 2644
d_flow 109 13 2675
d_flow 109 50 2332
d_flow 110 13 2669
d_flow 110 50 2334
d_flow 111 14 2234
d_flow 111 51 2061
d_flow 112 8 2913
d_flow 112 23 2979
d_flow 112 37 2914
d_flow 112 45 2622
d_flow 113 12 2400
d_flow 113 49 2401
d_flow 114 15 2292
d_flow 114 52 2066
d_flow 115 9 2827
d_flow 115 21 2505
d_flow 115 23 2981
d_flow 115 46 2646
d_flow 116 16 2279
d_flow 116 53 2071
d_flow 117 9 2830
d_flow 117 21 2856
d_flow 117 23 2982
d_flow 117 29 2858
d_flow 117 31 2860
d_flow 117 37 2862
d_flow 117 46 2648
d_flow 118 8 3113
d_flow 118 13 3115
d_flow 118 17 2441
d_flow 118 23 3117
d_flow 118 34 3119
d_flow 118 37 3120
d_flow 118 54 2076
d_flow 119 8 3152
d_flow 119 13 3153
d_flow 119 22 2608
d_flow 119 23 3154
d_flow 119 29 2782
d_flow 119 34 3155
d_flow 119 37 3156
d_flow 119 45 2624
d_flow 120 8 2933
d_flow 120 23 3012
d_flow 120 37 2934
d_flow 120 45 2626
d_flow 121 8 2744
d_flow 121 23 3014
d_flow 121 45 2628
d_flow 122 8 2747
d_flow 122 23 3016
d_flow 122 45 2630
d_flow 123 8 2750
d_flow 123 23 3017
d_flow 123 37 2701
d_flow 123 45 2632
